package policyfunds.kernel.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

@Timeout(60)
class HostilePackagesTest {

  private static final long SEED = 7;
  private static final String SOUND = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  private static final byte[] OLD_OFFICE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

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
            Given.refusal(
                folder,
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

  @ParameterizedTest
  @ValueSource(strings = {"word/document.bin", "word/document", "word/document.xml/"})
  void refusesPartsThatWereNotLookedThrough(String part) throws IOException {
    String type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    byte[] renamed =
        Packed.docx("")
            .with("[Content_Types].xml", Packed.contentTypes("/" + part, type))
            .with(part, "<!DOCTYPE a><w:document xmlns:w=\"w\"><w:body/></w:document>")
            .bytes();

    assertThat(refusal("a.docx", renamed)).contains(Reason.BROKEN);
  }

  @Test
  void refusesSheetsThatWereNotLookedThrough() throws IOException {
    String relations =
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.bin\"/>"
            + "</Relationships>";
    byte[] renamed =
        Packed.xlsx(SOUND, "")
            .with("xl/_rels/workbook.xml.rels", relations)
            .with("xl/worksheets/sheet1.bin", "<worksheet>" + SOUND + "</worksheet>")
            .bytes();

    assertThat(refusal("a.xlsx", renamed)).contains(Reason.BROKEN);
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
  void decodesWhatIsUtf8OrGb18030AndNothingElse() throws IOException {
    byte[] chinese = "附件2\n甲,乙\n".getBytes(Charset.forName("GB18030"));
    byte[] neither = {(byte) 0x81, 0x20, (byte) 0xFF, 'x'};

    assertThat(open("a.csv", chinese).annexes().getFirst().number()).isEqualTo(2);
    assertThat(open("a.csv", bytes("\uFEFF附件2\n甲,乙\n")).annexes().getFirst().number()).isEqualTo(2);
    assertThat(refusal("a.txt", neither)).contains(Reason.ENCODING_UNKNOWN);
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

  private static int indexOf(byte[] bytes, byte[] word) {
    int at = 0;
    while (!Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
      at++;
    }
    return at;
  }
}
