package policyfunds.e2e.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;

/** Key pairs: the one that a local run keeps among its data, and others that nobody trusts. */
final class Rsa {
  private Rsa() {}

  /** The private key as PKCS#8 in PEM; the public one follows from it. */
  static KeyPair read(Path pem) {
    try {
      String base64 = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
      KeyFactory keys = KeyFactory.getInstance("RSA");
      var key =
          (RSAPrivateCrtKey)
              keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
      return new KeyPair(
          keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())),
          key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyPair generate(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a set of keys lists it. */
  static Map<String, Object> jwk(PublicKey key) {
    var rsa = (RSAPublicKey) key;
    return Map.of(
        "kty",
        "RSA",
        "alg",
        "RS256",
        "use",
        "sig",
        "n",
        Jws.base64(rsa.getModulus().toByteArray()),
        "e",
        Jws.base64(rsa.getPublicExponent().toByteArray()));
  }
}
