package policyfunds.kernel.documents.xlsx;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.packed.PackedFile;
import policyfunds.kernel.documents.packed.XmlPart;

/**
 * Reads all sheets of an XLSX (电子表格) in their order.
 *
 * <p>By the parts themselves rather than by a library: fastexcel's reader tells neither merged
 * ranges nor frames, so that every sheet would have to be parsed a second time for them.
 */
public final class XlsxReader {

  /** The content type of the part that lists the sheets. */
  public static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private XlsxReader() {}

  public static void read(PackedFile file, String mainPart, AnnexAssembly into) throws IOException {
    Map<String, String> parts = file.references(mainPart);
    SharedStrings strings = SharedStrings.in(file, ending(parts.values(), "sharedStrings.xml"));
    CellFormats formats = CellFormats.in(file, ending(parts.values(), "styles.xml"));
    for (Map.Entry<String, String> sheet : sheets(file, mainPart).entrySet()) {
      String part = parts.get(sheet.getValue());
      // charts have sheets of their own, which hold no cells
      if (part != null && file.has(part) && part.contains("worksheets/")) {
        try (XmlPart cells = file.part(part)) {
          SheetReader reader = new SheetReader(cells, file.allowance(), strings, formats);
          reader.read();
          into.part(sheet.getKey());
          new SheetLayout(reader.rows(), reader.merges(), file.allowance()).putInto(into);
        }
      }
    }
  }

  private static String ending(Collection<String> parts, String name) {
    return parts.stream().filter(part -> part.endsWith(name)).sorted().findFirst().orElse(null);
  }

  private static Map<String, String> sheets(PackedFile file, String mainPart) throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>();
    try (XmlPart workbook = file.part(mainPart)) {
      while (workbook.within(0)) {
        if (workbook.is("sheet")) {
          sheets.putIfAbsent(
              String.valueOf(workbook.attribute("name")), String.valueOf(workbook.attribute("id")));
        }
      }
    }
    return sheets;
  }
}
