package policyfunds.kernel.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.documents.limits.UnreadableFile;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

@Timeout(60)
class HostileFilesTest {

  private static final long SEED = 7;
  private static final int FLIPS = 3000;
  private static final byte[] OLD_OFFICE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final String SOUND = "<sheetData><row><c><v>1</v></c></row></sheetData>";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.pdf, FORM_UNKNOWN",
    "a, FORM_UNKNOWN",
    "a.doc, FORM_UNKNOWN",
    "a.docx, FORM_DIFFERS",
    "a.xlsm, MACROS",
    "a.docm, MACROS",
    "a.txt, FORM_DIFFERS",
    "a.csv, FORM_DIFFERS"
  })
  void refusesNamesThatSayAnotherForm(String name, Reason reason) throws IOException {
    assertThat(refusal(name, Packed.xlsx(SOUND, "").bytes())).contains(reason);
  }

  @Test
  void refusesTextUnderTheNameOfAWorkbook() throws IOException {
    assertThat(refusal("a.xlsx", bytes("附件1"))).contains(Reason.FORM_DIFFERS);
  }

  @Test
  void tellsEncryptedFilesFromOldOnes() throws IOException {
    byte[] old = Arrays.copyOf(OLD_OFFICE, 4096);
    byte[] encrypted = old.clone();
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(stream, 0, encrypted, 1024, stream.length);

    assertThat(refusal("a.docx", old)).contains(Reason.FORM_DIFFERS);
    assertThat(refusal("a.xlsx", encrypted)).contains(Reason.ENCRYPTED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX"})
  void refusesFilesCutShortAnywhere(DocumentForm form) throws IOException {
    byte[] whole = notice(form);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 400) {
      assertThat(refusal("a." + form.extension(), Arrays.copyOf(whole, length)))
          .as("%d of %d bytes", length, whole.length)
          .contains(Reason.BROKEN);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX"})
  void neverTakesFlippedBytesForAnythingElse(DocumentForm form) throws IOException {
    byte[] whole = notice(form);
    OpenedDocument sound = open("a." + form.extension(), whole);
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = whole.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        flipped[random.nextInt(whole.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(open("a." + form.extension(), flipped).annexes())
            .as("flip %d of seed %d", i, SEED)
            .isEqualTo(sound.annexes());
      } catch (UnreadableFile _) {
        refused++;
      }
    }
    System.out.printf("%s: %d of %d refused, seed %d%n", form, refused, FLIPS, SEED);
  }

  @Test
  void outlastsAnyDamageWithinItsParts() throws IOException {
    Random random = new Random(SEED);
    String cells =
        "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c"
            + " r=\"C1\"><f>1+1</f><v>2.5E1</v></c></row>";
    String sheet =
        "<sheetData>" + cells + "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";
    String body =
        "<w:p><w:r><w:t>附件1</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/>"
            + "<w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
    for (int i = 0; i < FLIPS; i++) {
      boolean word = i % 2 == 0;
      String damaged = damaged(word ? body : sheet, random);
      Packed packed = word ? Packed.docx(damaged) : Packed.xlsx(damaged, "<si><t>x</t></si>");

      outcome(word ? "a.docx" : "a.xlsx", packed.bytes());
    }
  }

  private static String damaged(String part, Random random) {
    StringBuilder damaged = new StringBuilder(part);
    for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.setCharAt(at, (char) (' ' + random.nextInt(95)));
        case 1 -> damaged.deleteCharAt(at);
        default -> damaged.insert(at, damaged.substring(random.nextInt(at + 1), at));
      }
    }
    return damaged.toString();
  }

  @Test
  void refusesZipBombs() throws IOException {
    byte[] zeros = new byte[1024 * 1024];
    Packed many = Packed.xlsx(SOUND, "");
    for (int i = 0; i < 1001; i++) {
      many.with("e" + i, new byte[0]);
    }
    assertThat(refusal("a.xlsx", Packed.xlsx(SOUND, "").with("xl/media/a", zeros).bytes()))
        .contains(Reason.RATIO_TOO_HIGH);
    assertThat(refusal("a.xlsx", many.bytes())).contains(Reason.TOO_MANY_ENTRIES);
    byte[] noise = new byte[2 * 1024 * 1024];
    new Random(SEED).nextBytes(noise);
    assertThat(
            refusal(
                "a.xlsx",
                Packed.xlsx(SOUND, "").with("xl/media/a", noise).bytes(),
                new Limits(1024 * 1024, 100, 1000, 1000, 1000, 1000)))
        .contains(Reason.UNPACKED_TOO_LARGE);
  }

  @Test
  void refusesSizesThatLie() throws IOException {
    byte[] bytes = Packed.xlsx(SOUND, "").with("z", bytes("zzzz")).bytes();
    int directory = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
    bytes[directory + 24] ^= 1;

    assertThat(refusal("a.xlsx", bytes)).contains(Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a",
        "a/../../b",
        "/etc/passwd",
        "\\a",
        "a\\..\\b",
        "C:/a",
        "c:a",
        "..",
        "a\u0001"
      })
  void refusesEntriesThatLeadOutside(String name) throws IOException {
    assertThat(refusal("a.xlsx", Packed.xlsx(SOUND, "").with(name, "x").bytes()))
        .contains(Reason.ENTRY_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "docProps/app.xml",
        "[Content_Types].xml",
        "docProps/custom.xml",
        "xl/_rels/workbook.xml.rels"
      })
  void refusesEntitiesInAnyPart(String part) throws IOException {
    String laughs =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>";

    assertThat(refusal("a.xlsx", Packed.xlsx(SOUND, "").with(part, laughs).bytes()))
        .contains(Reason.ENTITIES);
    assertThat(
            refusal(
                "a.xlsx",
                Packed.xlsx(SOUND, "")
                    .with(part, laughs.getBytes(StandardCharsets.UTF_16))
                    .bytes()))
        .contains(Reason.ENTITIES);
  }

  @Test
  void refusesMacros() throws IOException {
    String types =
        Packed.contentTypes(
            "/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml");

    assertThat(refusal("a.docx", Packed.docx("").with("word/vbaProject.bin", "x").bytes()))
        .contains(Reason.MACROS);
    assertThat(refusal("a.docx", Packed.docx("").with("[Content_Types].xml", types).bytes()))
        .contains(Reason.MACROS);
    assertThat(
            refusal("a.xlsx", Packed.xlsx(SOUND, "").with("xl/macrosheets/a.xml", "<a/>").bytes()))
        .contains(Reason.MACROS);
  }

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
  void decodesWhatIsUtf8OrGb18030AndNothingElse() throws IOException {
    byte[] chinese = "附件2\n甲,乙\n".getBytes(Charset.forName("GB18030"));
    byte[] neither = {(byte) 0x81, 0x20, (byte) 0xFF, 'x'};

    assertThat(open("a.csv", chinese).annexes().getFirst().number()).isEqualTo(2);
    assertThat(open("a.csv", bytes("\uFEFF附件2\n甲,乙\n")).annexes().getFirst().number()).isEqualTo(2);
    assertThat(refusal("a.txt", neither)).contains(Reason.ENCODING_UNKNOWN);
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
    return refusal(name, bytes, Limits.USUAL);
  }

  private Optional<Reason> refusal(String name, byte[] bytes, Limits limits) {
    UnreadableFile refusal =
        catchThrowableOfType(UnreadableFile.class, () -> open(name, bytes, limits));
    return Optional.ofNullable(refusal).map(UnreadableFile::reason);
  }

  private void outcome(String name, byte[] bytes) throws IOException {
    try {
      assertThat(open(name, bytes)).isNotNull();
    } catch (UnreadableFile refusal) {
      assertThat(refusal.fileName()).isEqualTo(name);
    }
  }

  private OpenedDocument open(String name, byte[] bytes) throws IOException {
    return open(name, bytes, Limits.USUAL);
  }

  private OpenedDocument open(String name, byte[] bytes, Limits limits) throws IOException {
    Path place = Files.write(folder.resolve("given"), bytes);
    return DocumentFiles.open(List.of(new GivenFile(name, place)), limits);
  }

  private static byte[] notice(DocumentForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFiles.write(form, RoundTripTest.notice(), Map.of("policyfunds.year", "2020"), out);
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int indexOf(byte[] bytes, byte[] word) {
    int at = 0;
    while (!Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
      at++;
    }
    return at;
  }
}
