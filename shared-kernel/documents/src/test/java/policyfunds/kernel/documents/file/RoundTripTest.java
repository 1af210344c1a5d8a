package policyfunds.kernel.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.assembly.Characters;
import policyfunds.kernel.documents.assembly.Grid;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.documents.text.TextReader;

class RoundTripTest {

  private static final long SEED = 20_200_915;
  private static final int DOCUMENTS = 2000;
  private static final Path SERVICES = Path.of("../..");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX", "CSV"})
  void givesAnyDocumentBack(DocumentForm form) throws IOException {
    RandomDocuments documents = new RandomDocuments(SEED);
    for (int i = 0; i < DOCUMENTS; i++) {
      List<Annex> document = documents.next();

      OpenedDocument opened = through(form, document, Map.of());

      assertThat(shapes(opened.annexes()))
          .as("document %d of seed %d", i, SEED)
          .isEqualTo(shapes(document));
      if (form != DocumentForm.CSV) {
        assertThat(grids(opened.annexes()))
            .as("grids of document %d of seed %d", i, SEED)
            .isEqualTo(grids(document));
      }
    }
    System.out.printf("%s: %d documents, seed %d%n", form, DOCUMENTS, SEED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX", "CSV"})
  void givesTheNoticeOf2020Back(DocumentForm form) throws IOException {
    List<Annex> notice = notice();

    OpenedDocument opened = through(form, notice, Map.of());

    assertThat(notice).hasSize(5);
    assertThat(shapes(opened.annexes())).isEqualTo(shapes(notice));
    assertThat(opened.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX"})
  void keepsParticularsBesideTheTables(DocumentForm form) throws IOException {
    Map<String, String> particulars =
        Map.of("policyfunds.year", "2020", "policyfunds.links", "[{\"table\":\"4-1\"}]\n<&>");

    OpenedDocument opened = through(form, notice(), particulars);

    assertThat(opened.particulars()).isEqualTo(particulars);
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX", "CSV"})
  void writesTheSameBytesForTheSameDocument(DocumentForm form) throws Exception {
    byte[] first = written(form, notice(), Map.of("policyfunds.a", "1", "policyfunds.b", "2"));
    Thread.sleep(5);

    byte[] second = written(form, notice(), Map.of("policyfunds.b", "2", "policyfunds.a", "1"));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void takesTheTablesOfOneDocumentInSeveralFiles() throws IOException {
    Path one = Files.writeString(folder.resolve("a"), "附件2\n题\n\n甲,乙\n1,2\n");
    Path two = Files.writeString(folder.resolve("b"), "\n丙,丁\n3,4\n");

    OpenedDocument opened =
        DocumentFiles.open(
            List.of(new GivenFile("2-1.csv", one), new GivenFile("附件2（续）.csv", two)), Limits.USUAL);

    assertThat(opened.annexes()).hasSize(1);
    assertThat(opened.annexes().getFirst().tables())
        .extracting(Table::id)
        .containsExactly("2-1", "2-2");
  }

  private OpenedDocument through(
      DocumentForm form, List<Annex> document, Map<String, String> particulars) throws IOException {
    Path place = folder.resolve("document");
    Files.write(place, written(form, document, particulars));
    return DocumentFiles.open(
        List.of(new GivenFile("document." + form.extension(), place)), Limits.USUAL);
  }

  private static byte[] written(
      DocumentForm form, List<Annex> document, Map<String, String> particulars) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFiles.write(form, document, particulars, out);
    return out.toByteArray();
  }

  static List<Annex> notice() throws IOException {
    List<Annex> annexes = new ArrayList<>();
    for (String service : List.of("allocation", "task", "performance")) {
      Path texts = SERVICES.resolve(service + "-service/src/main/resources/annex/440000-2020");
      try (Stream<Path> files = Files.list(texts)) {
        for (Path text : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
          annexes.addAll(TextReader.read(Files.readString(text)));
        }
      }
    }
    return annexes;
  }

  /** What has to come back: numbers, lines, and the texts of tables with their raggedness. */
  private static List<Object> shapes(List<Annex> annexes) {
    List<Object> shapes = new ArrayList<>();
    for (Annex annex : annexes) {
      shapes.add(annex.number());
      annex.blocks().forEach(block -> shapes.add(shape(block)));
    }
    return shapes;
  }

  private static Object shape(Block block) {
    return switch (block) {
      case Paragraph(String text) -> Characters.sound(text);
      case Table table ->
          Map.of(
              table.id(),
              table.texts().stream()
                  .map(row -> row.stream().map(Characters::sound).toList())
                  .toList());
    };
  }

  private static List<Grid> grids(List<Annex> annexes) {
    return annexes.stream().flatMap(annex -> annex.tables().stream()).map(Grid::of).toList();
  }
}
