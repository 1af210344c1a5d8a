package policyfunds.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.console.Refusal;

class SigningKeysTest {

  @TempDir private Path directory;

  @Test
  void makesAPairThatOnlyItsOwnerReads() throws IOException {
    SigningKeys keys = SigningKeys.in(folder());

    assertThat(permissions(folder())).isEqualTo("rwx------");
    assertThat(permissions(folder().resolve("private.pem"))).isEqualTo("rw-------");
    assertThat(((RSAPublicKey) keys.publicKey()).getModulus().bitLength()).isEqualTo(2048);
    assertThat(folder().resolve("private.pem")).content().startsWith("-----BEGIN PRIVATE KEY-----");
    assertThat(Pem.PUBLIC_KEY.armour(keys.publicKey().getEncoded()))
        .isEqualTo(Files.readString(folder().resolve("public.pem")))
        .contains(keys.publicKeyText().substring(0, 60));
  }

  @Test
  void keepsThePair() {
    assertThat(SigningKeys.in(folder())).isEqualTo(SigningKeys.in(folder()));
  }

  @Test
  void makesAnewWhatItsFirstUseDidNotFinish() throws IOException {
    Files.createDirectories(folder());
    Files.createFile(folder().resolve("private.pem"));

    SigningKeys keys = SigningKeys.in(folder());

    assertThat(SigningKeys.in(folder())).isEqualTo(keys);
  }

  @Test
  void tellsPlainlyThatAFileIsNoKey() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("private.pem"), "-----BEGIN PRIVATE KEY-----\nMII\n");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> SigningKeys.in(folder()))
        .withMessage(
            "%s holds no RSA key: delete it, and another is made.",
            folder().resolve("private.pem"));
  }

  private Path folder() {
    return directory.resolve("keys");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
