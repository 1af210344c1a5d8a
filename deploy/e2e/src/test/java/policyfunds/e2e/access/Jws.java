package policyfunds.e2e.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The parts of a token by hand, so that any of them can be made wrong. */
final class Jws {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Jws() {}

  /** What a signature is made over: both parts as JSON in base64url. */
  static String unsigned(Map<String, ?> header, Map<String, ?> claims) {
    return base64(json(header)) + "." + base64(json(claims));
  }

  /** {@code algorithm} as Java calls it, such as SHA256withRSA. */
  static String signed(
      Map<String, ?> header, Map<String, ?> claims, String algorithm, PrivateKey key) {
    String unsigned = unsigned(header, claims);
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
      return unsigned + "." + base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hmac(Map<String, ?> header, Map<String, ?> claims, byte[] secret) {
    String unsigned = unsigned(header, claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return unsigned + "." + base64(mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] json(Map<String, ?> members) {
    try {
      return MAPPER.writeValueAsBytes(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
