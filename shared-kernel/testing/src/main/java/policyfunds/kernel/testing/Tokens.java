package policyfunds.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An identity provider for tests: a key made for the run, and tokens signed with it. */
public class Tokens implements QuarkusTestResourceLifecycleManager {

  private static final String ISSUER = "https://policyfunds.example/test";
  private static final String PRIVATE_KEY = "policyfunds.test.private-key";
  private static final float MINUTES = 60;

  @Override
  public Map<String, String> start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      // tests may see this class through another class loader than the one that started it
      System.setProperty(
          PRIVATE_KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
      return Map.of(
          "quarkus.oidc.public-key",
          Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
          "quarkus.oidc.token.issuer",
          ISSUER);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {}

  public static String reader() {
    return of("reader");
  }

  public static String editor(String... regions) {
    return of("editor", regions);
  }

  public static String approver(String... regions) {
    return of("approver", regions);
  }

  public static String administrator() {
    return of("administrator");
  }

  /** A token of one role, for the subject {@code <role>-of-test}. */
  public static String of(String role, String... regions) {
    return named(role + "-of-test", role, regions);
  }

  /** A token of one role for a subject of that name. */
  public static String named(String subject, String role, String... regions) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience("policy-funds");
    claims.setSubject(subject);
    claims.setStringListClaim("groups", List.of(role));
    claims.setStringListClaim("regions", List.of(regions));
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(MINUTES);
    claims.setGeneratedJwtId();
    var signed = new JsonWebSignature();
    signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signed.setPayload(claims.toJson());
    try {
      signed.setKey(key());
      return signed.getCompactSerialization();
    } catch (JoseException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PrivateKey key() throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }
}
