package policyfunds.kernel.documents.packed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Looks through the bytes of an XML part for what no part of a document needs (标记扫描): a document
 * type, an entity, a content type of macros, or a single tag or text too long for any memory.
 *
 * <p>Zero bytes are passed over, so that UTF-16 hides nothing.
 */
final class MarkupScan {

  private static final int LONGEST_RUN = 1024 * 1024;

  private final Needle documentType = new Needle("<!DOCTYPE");
  private final Needle entity = new Needle("<!ENTITY");
  private final Needle macros;
  private final boolean isMarkup;
  private int run;
  private boolean endlessRun;

  private MarkupScan(boolean isMarkup, boolean isContentTypes) {
    this.isMarkup = isMarkup;
    this.macros = new Needle(isContentTypes ? "macroEnabled" : "<!MACROS");
  }

  static MarkupScan of(String entry) {
    boolean isContentTypes = entry.equalsIgnoreCase("[Content_Types].xml");
    return new MarkupScan(covers(entry), isContentTypes);
  }

  /** Whether an entry is looked through; no other may be read as XML. */
  static boolean covers(String entry) {
    String name = entry.toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
  }

  void scan(byte[] bytes, int length) {
    if (!isMarkup) {
      return;
    }
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b != 0) {
        documentType.see(b);
        entity.see(b);
        macros.see(b);
        run = b == '<' ? 0 : run + 1;
        endlessRun |= run > LONGEST_RUN;
      }
    }
  }

  boolean foundDeclaration() {
    return documentType.found || entity.found;
  }

  boolean foundMacros() {
    return macros.found;
  }

  boolean foundEndlessRun() {
    return endlessRun;
  }

  /** A word whose first letter does not stand in it again, so that a miss begins anew. */
  private static final class Needle {
    private final byte[] word;
    private int matched;
    private boolean found;

    Needle(String word) {
      this.word = word.getBytes(StandardCharsets.US_ASCII);
    }

    void see(byte b) {
      if (b == word[matched]) {
        matched++;
        if (matched == word.length) {
          found = true;
          matched = 0;
        }
      } else {
        matched = b == word[0] ? 1 : 0;
      }
    }
  }
}
