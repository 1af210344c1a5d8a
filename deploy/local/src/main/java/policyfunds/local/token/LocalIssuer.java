package policyfunds.local.token;

import java.time.Instant;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs the tokens of a local run (本地令牌签发), where no identity provider is at hand. */
public record LocalIssuer(SigningKeys keys) {

  /** The {@code iss} of every token: a name, not an address that answers. */
  public static final String NAME = "https://policyfunds.example/local";

  private static final String AUDIENCE = "policy-funds";

  /** A signed token in its compact form, valid from now on. */
  public String token(TokenRequest request, Instant now) {
    var claims = new JwtClaims();
    claims.setIssuer(NAME);
    claims.setAudience(AUDIENCE);
    claims.setSubject(request.subject());
    claims.setStringListClaim("groups", request.role().label());
    claims.setStringListClaim("regions", request.regions());
    claims.setIssuedAt(date(now));
    claims.setExpirationTime(date(now.plus(request.validity())));
    claims.setGeneratedJwtId();

    var signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    signature.setPayload(claims.toJson());
    signature.setKey(keys.privateKey());
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NumericDate date(Instant instant) {
    return NumericDate.fromSeconds(instant.getEpochSecond());
  }
}
