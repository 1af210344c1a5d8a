package policyfunds.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

  private static final TokenRequest EDITOR =
      new TokenRequest(Role.EDITOR, "li", List.of("440100", "440300"), Duration.ofHours(2));

  @TempDir private Path directory;

  @Test
  void saysWhatWasAskedUnderASignatureThatThePublicKeyProves() throws Exception {
    Instant now = Instant.now();

    JwtClaims claims = claims(new LocalIssuer(keys("a")).token(EDITOR, now));

    assertThat(claims.getIssuer()).isEqualTo("https://policyfunds.example/local");
    assertThat(claims.getAudience()).containsExactly("policy-funds");
    assertThat(claims.getSubject()).isEqualTo("li");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("editor");
    assertThat(claims.getStringListClaimValue("regions")).containsExactly("440100", "440300");
    assertThat(claims.getIssuedAt().getValue()).isEqualTo(now.getEpochSecond());
    assertThat(claims.getExpirationTime().getValue()).isEqualTo(now.getEpochSecond() + 7200);
  }

  @Test
  void namesEveryTokenDifferently() throws Exception {
    var issuer = new LocalIssuer(keys("a"));
    Instant now = Instant.now();

    assertThat(claims(issuer.token(EDITOR, now)).getJwtId())
        .isNotEqualTo(claims(issuer.token(EDITOR, now)).getJwtId());
  }

  @Test
  void signsNothingThatAnotherFoldersKeyWouldProve() {
    String token = new LocalIssuer(keys("b")).token(EDITOR, Instant.now());

    assertThatExceptionOfType(InvalidJwtException.class).isThrownBy(() -> claims(token));
  }

  private JwtClaims claims(String token) throws Exception {
    JwtConsumer consumer =
        new JwtConsumerBuilder()
            .setVerificationKey(handedToTheServices())
            .setJwsAlgorithmConstraints(
                new AlgorithmConstraints(
                    ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
            .setExpectedIssuer("https://policyfunds.example/local")
            .setExpectedAudience("policy-funds")
            .setRequireExpirationTime()
            .build();
    return consumer.processToClaims(token);
  }

  private PublicKey handedToTheServices() throws Exception {
    byte[] key = Base64.getDecoder().decode(keys("a").publicKeyText());
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
  }

  private SigningKeys keys(String folder) {
    return SigningKeys.in(directory.resolve(folder));
  }
}
