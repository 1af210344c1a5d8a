package policyfunds.local.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.spec.InvalidKeySpecException;
import java.util.Base64;

/** A key's bytes in PEM armour (密钥的文本形式), the form that other programs read. */
enum Pem {
  PRIVATE_KEY("PRIVATE KEY"),
  PUBLIC_KEY("PUBLIC KEY");

  private final String begin;
  private final String end;

  Pem(String label) {
    this.begin = "-----BEGIN " + label + "-----";
    this.end = "-----END " + label + "-----";
  }

  String armour(byte[] key) {
    return begin
        + "\n"
        + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(key)
        + "\n"
        + end
        + "\n";
  }

  byte[] bare(String text) throws InvalidKeySpecException {
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new InvalidKeySpecException("no " + begin);
    }
    try {
      return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    } catch (IllegalArgumentException e) {
      throw new InvalidKeySpecException(e);
    }
  }
}
