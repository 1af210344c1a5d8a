package policyfunds.kernel.documents.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/** The text of a file: UTF-8 if its bytes are, else GB18030 if they are that (文字编码). */
public final class Decoding {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Decoding() {}

  public static String textOf(Path place, Allowance allowance) throws IOException {
    if (Files.size(place) > allowance.limits().unpackedBytes()) {
      throw allowance.refusal(Reason.UNPACKED_TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(place);
    boolean marked = bytes.length >= MARK.length && startsWithMark(bytes);
    int from = marked ? MARK.length : 0;
    if (isAll(bytes, from, StandardCharsets.UTF_8)) {
      return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }
    if (!marked && isAll(bytes, 0, GB18030)) {
      return new String(bytes, GB18030);
    }
    throw allowance.refusal(Reason.ENCODING_UNKNOWN);
  }

  private static boolean startsWithMark(byte[] bytes) {
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAll(byte[] bytes, int from, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (Reader reader =
        new InputStreamReader(
            new ByteArrayInputStream(bytes, from, bytes.length - from), decoder)) {
      char[] passed = new char[8192];
      while (reader.read(passed) >= 0) {
        // only whether it can be read is asked
      }
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
