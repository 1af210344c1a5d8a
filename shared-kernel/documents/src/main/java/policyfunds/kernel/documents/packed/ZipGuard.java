package policyfunds.kernel.documents.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/**
 * Unpacks every entry of a zip file once and counts, before any parser sees one (解压检查). What the
 * file's own directory says of sizes is compared with that, never believed.
 */
final class ZipGuard {

  /** Small entries may be packed as tightly as they like. */
  private static final int RATIO_COUNTS_FROM = 256 * 1024;

  private static final Pattern LEADS_OUTSIDE =
      Pattern.compile(
          "(?s)[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?|.*[\\\\\\p{Cntrl}].*");
  private static final Pattern MACROS =
      Pattern.compile("(.*/)?(vbaproject|vbadata)[^/]*|xl/macrosheets/.*");

  private final ZipFile zip;
  private final Allowance allowance;
  private final byte[] buffer = new byte[16 * 1024];
  private long unpacked;

  ZipGuard(ZipFile zip, Allowance allowance) {
    this.zip = zip;
    this.allowance = allowance;
  }

  void check() throws IOException {
    if (zip.size() > allowance.limits().entries()) {
      throw allowance.refusal(Reason.TOO_MANY_ENTRIES);
    }
    List<? extends ZipEntry> entries = zip.stream().toList();
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : entries) {
      checkName(entry.getName());
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw allowance.refusal(Reason.BROKEN);
      }
    }
    for (ZipEntry entry : entries) {
      unpack(entry);
    }
  }

  private void checkName(String name) {
    if (LEADS_OUTSIDE.matcher(name).matches()) {
      throw allowance.refusal(Reason.ENTRY_NAME);
    }
    if (MACROS.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      throw allowance.refusal(Reason.MACROS);
    }
  }

  private void unpack(ZipEntry entry) throws IOException {
    CRC32 sum = new CRC32();
    MarkupScan markup = MarkupScan.of(entry.getName());
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        unpacked += read;
        checkSize(entry, size);
        sum.update(buffer, 0, read);
        markup.scan(buffer, read);
        if (markup.foundDeclaration()) {
          throw allowance.refusal(Reason.ENTITIES);
        }
        if (markup.foundMacros()) {
          throw allowance.refusal(Reason.MACROS);
        }
        if (markup.foundEndlessRun()) {
          throw allowance.refusal(Reason.CELL_TOO_LONG);
        }
      }
    }
    if (size != entry.getSize() || sum.getValue() != entry.getCrc()) {
      throw allowance.refusal(Reason.BROKEN);
    }
  }

  private void checkSize(ZipEntry entry, long size) {
    if (unpacked > allowance.limits().unpackedBytes()) {
      throw allowance.refusal(Reason.UNPACKED_TOO_LARGE);
    }
    if (size > RATIO_COUNTS_FROM
        && size / Math.max(1, entry.getCompressedSize()) > allowance.limits().ratio()) {
      throw allowance.refusal(Reason.RATIO_TOO_HIGH);
    }
  }
}
