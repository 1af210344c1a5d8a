package policyfunds.kernel.documents.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A part as fastexcel makes it, without what differs from one time to the next (内容固定): the moment
 * of writing, and the order of merged ranges, which follows where objects lie in memory.
 */
final class SettledPart {

  private static final String CORE = "docProps/core.xml";
  private static final Pattern MOMENT = Pattern.compile("(?<=<dcterms:created[^>]{0,40}>)[^<]*");
  private static final String ALWAYS = "1980-01-01T00:00:00Z";

  private static final String SHEETS = "xl/worksheets/";
  private static final String MERGES = "<mergeCells>";
  private static final String MERGES_END = "</mergeCells>";
  private static final Pattern BETWEEN_MERGES = Pattern.compile("(?<=/>)");

  private SettledPart() {}

  static byte[] of(String name, byte[] part) {
    if (name.equals(CORE)) {
      return bytes(MOMENT.matcher(text(part)).replaceFirst(ALWAYS));
    }
    return name.startsWith(SHEETS) ? withMergesSorted(part) : part;
  }

  private static byte[] withMergesSorted(byte[] part) {
    String sheet = text(part);
    int end = sheet.lastIndexOf(MERGES_END);
    if (end < 0) {
      return part;
    }
    int begin = sheet.lastIndexOf(MERGES, end) + MERGES.length();
    String[] merges = BETWEEN_MERGES.split(sheet.substring(begin, end));
    Arrays.sort(merges);
    return bytes(sheet.substring(0, begin) + String.join("", merges) + sheet.substring(end));
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
