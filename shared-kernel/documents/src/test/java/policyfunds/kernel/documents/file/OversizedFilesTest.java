package policyfunds.kernel.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

@Timeout(60)
class OversizedFilesTest {

  private static final long SEED = 7;

  @TempDir private Path folder;

  @Test
  void refusesWhatIsTooMuchInEveryForm() throws IOException {
    String rows = "<sheetData>" + numbered("<row><c><v>%d</v></c></row>", 100_001) + "</sheetData>";
    String row = "<sheetData><row>" + "<c><v>1</v></c>".repeat(16_385) + "</row></sheetData>";
    String cell = "<w:tc><w:p w:rsidR=\"%d\"/></w:tc>";

    assertThat(refusal("a.xlsx", Packed.xlsx(rows, "").bytes())).contains(Reason.TOO_MANY_ROWS);
    assertThat(refusal("a.xlsx", Packed.xlsx(row, "").bytes())).contains(Reason.BROKEN);
    assertThat(
            refusal(
                "a.docx",
                Packed.docx("<w:tbl><w:tr>" + numbered(cell, 300_001) + "</w:tr></w:tbl>").bytes()))
        .contains(Reason.TOO_MANY_CELLS);
    assertThat(
            refusal(
                "a.docx",
                Packed.docx("<w:tbl>" + numbered("<w:tr>" + cell + "</w:tr>", 100_001) + "</w:tbl>")
                    .bytes()))
        .contains(Reason.TOO_MANY_ROWS);
    assertThat(refusal("a.csv", bytes("1,2\n".repeat(1_000_000)))).contains(Reason.TOO_MANY_ROWS);
    assertThat(refusal("a.csv", bytes(",".repeat(1_000_000)))).contains(Reason.TOO_MANY_CELLS);
    assertThat(refusal("a.csv", bytes("x".repeat(40_000)))).contains(Reason.CELL_TOO_LONG);
    assertThat(refusal("a.txt", bytes("\t1\n\n".repeat(1_000_000)))).isPresent();
    assertThat(refusal("a.txt", bytes("\n".repeat(10_000_000)))).contains(Reason.TOO_MANY_ROWS);
    assertThat(refusal("a.txt", bytes("\t1\n".repeat(900_000)))).contains(Reason.TOO_MANY_CELLS);
    assertThat(refusal("a.txt", bytes("段\n".repeat(900_000)))).contains(Reason.TOO_MANY_ROWS);
    assertThat(refusal("a.txt", bytes("\t1\n" + "x\n".repeat(900_000))))
        .contains(Reason.CELL_TOO_LONG);
  }

  @Test
  void refusesSharedTextThatGrowsBeyondTheFile() throws IOException {
    String shared = "<si><t>" + noise(30_000) + "</t></si>";
    String rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>".repeat(4000);

    assertThat(
            refusal("a.xlsx", Packed.xlsx("<sheetData>" + rows + "</sheetData>", shared).bytes()))
        .contains(Reason.UNPACKED_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c t=\"s\"><v>7</v></c>",
        "<c t=\"s\"><v>-1</v></c>",
        "<c t=\"s\"><v>x</v></c>",
        "<c r=\"XFE1\"><v>1</v></c>",
        "<c r=\"A2\"><v>1</v></c>",
        "<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>",
        "<c s=\"x\"><v>1</v></c>",
        "<c><v>1</c>"
      })
  void refusesCellsThatCannotBe(String cells) throws IOException {
    String sheet = "<sheetData><row r=\"1\">" + cells + "</row></sheetData>";

    assertThat(refusal("a.xlsx", Packed.xlsx(sheet, "").bytes())).contains(Reason.BROKEN);
  }

  @Test
  void readsTheLastCellOfASheet() throws IOException {
    String sheet =
        "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>5</v></c></row></sheetData>";

    OpenedDocument opened = open("a.xlsx", Packed.xlsx(sheet, "").bytes());

    assertThat(opened.annexes()).hasSize(1);
  }

  @Test
  void readsARangeOverTheWholeSheetAsOneCell() throws IOException {
    String sheet =
        "<sheetData><row r=\"2\"><c r=\"A2\"><v>5</v></c></row><row r=\"3\"><c"
            + " r=\"A3\"><v>6</v></c></row></sheetData><mergeCells><mergeCell"
            + " ref=\"A2:XFD1048576\"/></mergeCells>";

    assertThat(open("a.xlsx", Packed.xlsx(sheet, "").bytes()).annexes()).hasSize(1);
  }

  @Test
  void refusesDeepNesting() throws IOException {
    String deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);

    assertThat(refusal("a.docx", Packed.docx(deep).bytes())).isPresent();
    assertThat(
            refusal("a.docx", Packed.docx("<w:sdt>".repeat(200) + "</w:sdt>".repeat(200)).bytes()))
        .contains(Reason.BROKEN);
  }

  @Test
  void refusesNumbersThatWouldFillTheMemory() throws IOException {
    String sheet = "<sheetData><row><c><v>1E999999999</v></c><c><v>1E300</v></c></row></sheetData>";

    OpenedDocument opened = open("a.xlsx", Packed.xlsx(sheet, "").bytes());

    assertThat(opened.annexes().getFirst().tables().getFirst().texts().getFirst())
        .startsWith("1E999999999");
  }

  @Test
  void reportsFormulasWithTheirText() throws IOException {
    String sheet =
        "<sheetData><row><c><v>1</v></c><c><f>SUM(A1:A9)</f><v>7</v></c></row></sheetData>";

    List<Conflict> conflicts = open("a.xlsx", Packed.xlsx(sheet, "").bytes()).conflicts();

    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.getFirst().code()).isEqualTo("FORMULA_CELL");
    assertThat(conflicts.getFirst().cell().text()).isEqualTo("=SUM(A1:A9)");
    assertThat(conflicts.getFirst().cell().column()).isEqualTo(2);
  }

  @Test
  void takesHardlyLongerForMuchMoreOfTheSame() throws IOException {
    Duration few = timeOf("\"" + "x\n".repeat(10_000) + "\",1\n", 10);
    Duration many = timeOf("\"" + "x\n".repeat(10_000) + "\",1\n", 100);

    assertThat(many).isLessThan(few.multipliedBy(40).plusMillis(500));
  }

  private static String numbered(String pattern, int times) {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(pattern.replace("%d", Integer.toString(random.nextInt(1_000_000))));
    }
    return text.toString();
  }

  private static String noise(int length) {
    return new Random(SEED)
        .ints(length, '\u4E00', '\u9FA5')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Duration timeOf(String row, int times) throws IOException {
    byte[] file = bytes(row.repeat(times));
    long begin = System.nanoTime();
    open("a.csv", file);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private Optional<Reason> refusal(String name, byte[] bytes) {
    return Given.refusal(folder, name, bytes);
  }

  private OpenedDocument open(String name, byte[] bytes) throws IOException {
    return Given.open(folder, name, bytes, Limits.USUAL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
