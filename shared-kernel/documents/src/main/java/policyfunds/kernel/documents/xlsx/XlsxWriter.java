package policyfunds.kernel.documents.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.assembly.Characters;
import policyfunds.kernel.documents.packed.PackageWriter;

/** Writes a document as XLSX (电子表格), each table on a sheet of its own that has its number. */
public final class XlsxWriter {

  private static final String MAKER = "Policy Funds";

  private XlsxWriter() {}

  public static void write(List<Annex> annexes, Map<String, String> particulars, OutputStream out)
      throws IOException {
    Path made = Files.createTempFile("sheets", ".xlsx");
    try {
      make(annexes, particulars, made);
      repack(made, out);
    } finally {
      Files.delete(made);
    }
  }

  private static void make(List<Annex> annexes, Map<String, String> particulars, Path place)
      throws IOException {
    try (OutputStream made = Files.newOutputStream(place);
        Workbook workbook = new Workbook(made, MAKER, null)) {
      particulars.forEach(
          (name, value) -> workbook.properties().setTextProperty(name, Characters.sound(value)));
      for (Annex annex : annexes) {
        write(annex, workbook);
      }
      if (annexes.isEmpty()) {
        workbook.newWorksheet("0");
      }
    }
  }

  private static void write(Annex annex, Workbook workbook) {
    List<String> above = new ArrayList<>();
    List<Block> blocks = annex.blocks();
    int lastTable = lastTable(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Paragraph(String text) -> addLines(text, above);
        case Table table -> {
          List<String> below = new ArrayList<>();
          if (i == lastTable) {
            blocks.subList(i + 1, blocks.size()).forEach(block -> addLines(block, below));
          }
          new SheetWriter(workbook.newWorksheet(table.id())).write(above, table, below);
          above.clear();
          if (i == lastTable) {
            return;
          }
        }
      }
    }
    if (!above.isEmpty()) {
      String name = annex.number() > 0 ? "附件" + annex.number() : "0";
      new SheetWriter(workbook.newWorksheet(name)).write(above);
    }
  }

  private static int lastTable(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (last >= 0 && !(blocks.get(last) instanceof Table)) {
      last--;
    }
    return last;
  }

  private static void addLines(Block block, List<String> lines) {
    if (block instanceof Paragraph(String text)) {
      addLines(text, lines);
    }
  }

  private static void addLines(String text, List<String> lines) {
    Characters.sound(text).lines().filter(line -> !line.isBlank()).forEach(lines::add);
  }

  private static void repack(Path made, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(made.toFile());
        PackageWriter file = new PackageWriter(out)) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          file.part(entry.getName(), SettledPart.of(entry.getName(), in.readAllBytes()));
        }
      }
    }
  }
}
