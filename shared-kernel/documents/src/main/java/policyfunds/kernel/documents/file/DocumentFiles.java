package policyfunds.kernel.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.csv.CsvReader;
import policyfunds.kernel.documents.csv.CsvWriter;
import policyfunds.kernel.documents.docx.DocxReader;
import policyfunds.kernel.documents.docx.DocxWriter;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;
import policyfunds.kernel.documents.packed.PackedFile;
import policyfunds.kernel.documents.text.Decoding;
import policyfunds.kernel.documents.text.TextReader;
import policyfunds.kernel.documents.xlsx.XlsxReader;
import policyfunds.kernel.documents.xlsx.XlsxWriter;

/** Files ↔ tables of cells, in every form that the suite knows (文件读写). */
public final class DocumentFiles {

  private DocumentFiles() {}

  /**
   * What a file holds, or several CSV files of one document together.
   *
   * @throws policyfunds.kernel.documents.limits.UnreadableFile with the reason, for all that is no
   *     document or beyond a limit
   */
  public static OpenedDocument open(List<GivenFile> files, Limits limits) throws IOException {
    GivenFile first = files.getFirst();
    Allowance allowance = new Allowance(limits, first.name());
    DocumentForm form = Recognition.formOf(first, allowance);
    AnnexAssembly annexes = new AnnexAssembly();
    return switch (form) {
      case TEXT -> {
        single(files, allowance);
        TextReader.read(Decoding.textOf(first.place(), allowance), allowance, annexes);
        yield opened(form, annexes, Map.of());
      }
      case CSV -> {
        openTables(files, allowance, annexes);
        yield opened(form, annexes, Map.of());
      }
      case DOCX, XLSX -> {
        single(files, allowance);
        try (PackedFile file = PackedFile.open(first.place(), allowance)) {
          String main = Recognition.mainPart(file, form);
          if (form == DocumentForm.DOCX) {
            DocxReader.read(file, main, annexes);
          } else {
            XlsxReader.read(file, main, annexes);
          }
          yield opened(form, annexes, file.particulars());
        }
      }
    };
  }

  private static void openTables(List<GivenFile> files, Allowance allowance, AnnexAssembly annexes)
      throws IOException {
    Allowance left = allowance;
    for (GivenFile file : files) {
      left = left.goingOnWith(file.name());
      if (Recognition.formOf(file, left) != DocumentForm.CSV) {
        throw left.refusal(Reason.FORM_DIFFERS);
      }
      annexes.part(file.name());
      CsvReader.read(Decoding.textOf(file.place(), left), left, annexes);
    }
  }

  /** Only tables of CSV come in several files. */
  private static void single(List<GivenFile> files, Allowance allowance) {
    if (files.size() > 1) {
      throw allowance.goingOnWith(files.get(1).name()).refusal(Reason.FORM_DIFFERS);
    }
  }

  private static OpenedDocument opened(
      DocumentForm form, AnnexAssembly annexes, Map<String, String> particulars) {
    return new OpenedDocument(form, annexes.annexes(), particulars, annexes.conflicts());
  }

  /**
   * Writes a document in its official form, so that reading it gives the same cells; the same
   * document always gives the same bytes. The stream stays open.
   *
   * @param particulars what its tables do not say, kept beside them in DOCX and XLSX
   * @throws IllegalArgumentException for {@code TEXT}, which only converters write
   */
  public static void write(
      DocumentForm form, List<Annex> annexes, Map<String, String> particulars, OutputStream out)
      throws IOException {
    Map<String, String> sorted = new TreeMap<>(particulars);
    switch (form) {
      case DOCX -> DocxWriter.write(annexes, sorted, out);
      case XLSX -> XlsxWriter.write(annexes, sorted, out);
      case CSV -> CsvWriter.write(annexes, out);
      case TEXT -> throw new IllegalArgumentException("a document is not written as TEXT");
    }
  }
}
