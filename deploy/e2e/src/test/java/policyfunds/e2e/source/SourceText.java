package policyfunds.e2e.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The official notice 原文 of 2020, byte for byte, refused if a single byte differs. */
public final class SourceText {
  public static final String DOCUMENT = "440000-2020";
  public static final String SHA_256 =
      "ea6f6d59ae66f4d7a9c2907415c6a9de30e5572b41040330b9e0240874c4dfc3";

  private static final String RESOURCE = "/source/000_a583f76ad9f38536.txt";
  private static final Pattern ANNEX_HEADING = Pattern.compile("(?m)^附件(\\d)$");

  private final byte[] bytes;

  private SourceText(byte[] bytes) {
    this.bytes = bytes;
  }

  public static SourceText read() {
    try (var stream = SourceText.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = stream.readAllBytes();
      if (!sha256(bytes).equals(SHA_256)) {
        throw new IllegalStateException("the copy of the source was altered: " + RESOURCE);
      }
      return new SourceText(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Annex number to its text, from its own heading up to the next annex's. */
  SortedMap<Integer, String> annexes() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    var annexes = new TreeMap<Integer, String>();
    var headings = ANNEX_HEADING.matcher(text).results().toList();
    for (int i = 0; i < headings.size(); i++) {
      MatchResult heading = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
      annexes.put(Integer.parseInt(heading.group(1)), text.substring(heading.start(), end));
    }
    return annexes;
  }
}
