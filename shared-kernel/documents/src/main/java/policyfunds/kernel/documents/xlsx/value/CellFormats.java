package policyfunds.kernel.documents.xlsx.value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.documents.packed.PackedFile;
import policyfunds.kernel.documents.packed.XmlPart;

/** What the styles of a workbook say that reading needs (单元格样式): how numbers look, and frames. */
public final class CellFormats {

  private static final Format UNSTYLED = new Format(NumberFormat.PLAIN, false);

  private final Map<Integer, NumberFormat> numberFormats = new HashMap<>();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<Format> formats = new ArrayList<>();

  public static CellFormats in(PackedFile file, String part) throws IOException {
    CellFormats formats = new CellFormats();
    if (part != null) {
      try (XmlPart styles = file.part(part)) {
        formats.read(styles);
      }
    }
    return formats;
  }

  public Format at(int index) {
    return index < formats.size() ? formats.get(index) : UNSTYLED;
  }

  private void read(XmlPart styles) {
    while (styles.within(0)) {
      switch (styles.name()) {
        case "numFmt" -> {
          String code = styles.attribute("formatCode");
          numberFormats.put(
              styles.number("numFmtId", 0, Integer.MAX_VALUE),
              NumberFormat.of(code == null ? "" : code));
        }
        case "border" -> borders.add(hasSide(styles));
        case "cellXfs" -> readFormats(styles);
        // those of conditional formats are not of cells
        case "dxfs", "cellStyleXfs" -> styles.skip();
        default -> {
          // fonts, fills
        }
      }
    }
  }

  private static boolean hasSide(XmlPart styles) {
    int outer = styles.depth();
    boolean any = false;
    while (styles.within(outer)) {
      String style = styles.attribute("style");
      any |= style != null && !style.equals("none");
    }
    return any;
  }

  private void readFormats(XmlPart styles) {
    int outer = styles.depth();
    while (styles.within(outer)) {
      if (styles.is("xf")) {
        int number = styles.number("numFmtId", 0, Integer.MAX_VALUE);
        int border = styles.number("borderId", 0, Integer.MAX_VALUE);
        formats.add(
            new Format(
                numberFormats.getOrDefault(number, NumberFormat.of(number)),
                border < borders.size() && borders.get(border)));
      }
    }
  }

  /** How a cell is shown. */
  public record Format(NumberFormat number, boolean framed) {}
}
