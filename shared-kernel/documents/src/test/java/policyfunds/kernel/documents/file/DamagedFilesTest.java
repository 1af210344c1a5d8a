package policyfunds.kernel.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.documents.limits.UnreadableFile;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

@Timeout(60)
class DamagedFilesTest {

  private static final long SEED = 7;
  private static final int FLIPS = 3000;

  @TempDir private Path folder;

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

  private void outcome(String name, byte[] bytes) throws IOException {
    try {
      assertThat(open(name, bytes)).isNotNull();
    } catch (UnreadableFile refusal) {
      assertThat(refusal.fileName()).isEqualTo(name);
    }
  }

  private static byte[] notice(DocumentForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFiles.write(form, RoundTripTest.notice(), Map.of("policyfunds.year", "2020"), out);
    return out.toByteArray();
  }

  private Optional<Reason> refusal(String name, byte[] bytes) {
    return Given.refusal(folder, name, bytes);
  }

  private OpenedDocument open(String name, byte[] bytes) throws IOException {
    return Given.open(folder, name, bytes, Limits.USUAL);
  }
}
