package policyfunds.kernel.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import policyfunds.kernel.documents.docx.DocxReader;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;
import policyfunds.kernel.documents.packed.PackedFile;
import policyfunds.kernel.documents.xlsx.XlsxReader;

/** Which form a file has (形式识别): what its name says must be what its bytes are. */
final class Recognition {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] ZIP_EMPTY = {'P', 'K', 5, 6};
  private static final byte[] OLD_OFFICE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] ENCRYPTION = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> WITH_MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlam");
  private static final int LOOKED_AT = 64 * 1024;

  private Recognition() {}

  static DocumentForm formOf(GivenFile file, Allowance allowance) throws IOException {
    String extension = extensionOf(file.name());
    byte[] head = headOf(file.place());
    if (WITH_MACROS.contains(extension)) {
      throw allowance.refusal(Reason.MACROS);
    }
    DocumentForm form =
        DocumentForm.ofExtension(extension)
            .orElseThrow(() -> allowance.refusal(Reason.FORM_UNKNOWN));
    switch (form) {
      case DOCX, XLSX -> requireZip(head, file, allowance);
      case TEXT, CSV -> requireText(head, allowance);
    }
    return form;
  }

  /** The part that a form's reader begins with. */
  static String mainPart(PackedFile file, DocumentForm form) throws IOException {
    String type = form == DocumentForm.DOCX ? DocxReader.MAIN_TYPE : XlsxReader.MAIN_TYPE;
    return file.partOfType(type).orElseThrow(() -> file.allowance().refusal(Reason.FORM_DIFFERS));
  }

  private static String extensionOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static byte[] headOf(Path place) throws IOException {
    try (InputStream in = Files.newInputStream(place)) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  private static void requireZip(byte[] head, GivenFile file, Allowance allowance)
      throws IOException {
    if (startsWith(head, OLD_OFFICE)) {
      boolean encrypted = contains(Files.readAllBytes(file.place()), ENCRYPTION);
      throw allowance.refusal(encrypted ? Reason.ENCRYPTED : Reason.FORM_DIFFERS);
    }
    boolean cutShort =
        head.length < ZIP.length && Arrays.equals(head, Arrays.copyOf(ZIP, head.length));
    if (cutShort || startsWith(head, ZIP_EMPTY)) {
      throw allowance.refusal(Reason.BROKEN);
    }
    if (!startsWith(head, ZIP)) {
      throw allowance.refusal(Reason.FORM_DIFFERS);
    }
  }

  private static void requireText(byte[] head, Allowance allowance) {
    if (startsWith(head, ZIP) || startsWith(head, OLD_OFFICE) || startsWith(head, PDF)) {
      throw allowance.refusal(Reason.FORM_DIFFERS);
    }
    for (byte b : head) {
      if (b == 0) {
        throw allowance.refusal(Reason.FORM_DIFFERS);
      }
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }

  private static boolean contains(byte[] bytes, byte[] word) {
    for (int at = 0; at + word.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }
}
