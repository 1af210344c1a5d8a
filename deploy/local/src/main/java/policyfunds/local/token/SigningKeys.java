package policyfunds.local.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Set;
import policyfunds.local.console.Refusal;

/**
 * The key pair of one data folder (签名密钥), made at its first use and kept: a token outlives a
 * restart. Deleting the folder makes every token worthless that was signed with it.
 */
public record SigningKeys(PrivateKey privateKey, PublicKey publicKey) {

  private static final String ALGORITHM = "RSA";
  private static final int BITS = 2048;

  /** Those of the folder; of two processes that want them first, one makes them for both. */
  public static SigningKeys in(Path folder) {
    Path file = folder.resolve("private.pem");
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      SigningKeys keys = from(read(file));
      publish(keys, folder.resolve("public.pem"));
      return keys;
    } catch (GeneralSecurityException e) {
      throw new Refusal("%s holds no RSA key: delete it, and another is made.".formatted(file), e);
    } catch (IOException e) {
      throw new Refusal(
          "The keys in %s cannot be read or written: check its permissions.".formatted(folder), e);
    }
  }

  /** The public key as the services take it: X.509 in base64, without armour. */
  public String publicKeyText() {
    return Base64.getEncoder().encodeToString(publicKey.getEncoded());
  }

  private static String read(Path file) throws IOException, GeneralSecurityException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                Set.of(
                    StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")));
        var _ = channel.lock()) {
      if (channel.size() == 0) {
        channel.write(ByteBuffer.wrap(generated().getBytes(US_ASCII)));
        channel.force(true);
      }
      return new String(Channels.newInputStream(channel.position(0)).readAllBytes(), US_ASCII);
    }
  }

  private static String generated() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(BITS);
    return Pem.PRIVATE_KEY.armour(generator.generateKeyPair().getPrivate().getEncoded());
  }

  private static SigningKeys from(String text) throws GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    PrivateKey key = factory.generatePrivate(new PKCS8EncodedKeySpec(Pem.PRIVATE_KEY.bare(text)));
    if (!(key instanceof RSAPrivateCrtKey rsa)) {
      throw new InvalidKeySpecException("no public exponent");
    }
    return new SigningKeys(
        key,
        factory.generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent())));
  }

  private static void publish(SigningKeys keys, Path file) throws IOException {
    String text = Pem.PUBLIC_KEY.armour(keys.publicKey().getEncoded());
    if (!Files.exists(file) || !Files.readString(file, US_ASCII).equals(text)) {
      Files.writeString(file, text, US_ASCII);
    }
  }
}
