package policyfunds.kernel.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.limits.Limits;

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
    throw new UnsupportedOperationException();
  }

  /**
   * Writes a document in its official form, so that reading it gives the same cells.
   *
   * @param particulars what its tables do not say, kept beside them in DOCX and XLSX
   */
  public static void write(
      DocumentForm form, List<Annex> annexes, Map<String, String> particulars, OutputStream out)
      throws IOException {
    throw new UnsupportedOperationException();
  }
}
