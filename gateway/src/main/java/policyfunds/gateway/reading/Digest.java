package policyfunds.gateway.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import policyfunds.kernel.documents.file.GivenFile;

/** The name of a revision (摘要): SHA-256 over the bytes of its files in order. */
final class Digest {

  private static final int STRETCH = 1 << 16;

  private Digest() {}

  static String of(List<GivenFile> files) throws IOException {
    MessageDigest digest = sha256();
    byte[] stretch = new byte[STRETCH];
    for (GivenFile file : files) {
      try (InputStream in = Files.newInputStream(file.place())) {
        for (int read = in.read(stretch); read >= 0; read = in.read(stretch)) {
          digest.update(stretch, 0, read);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
