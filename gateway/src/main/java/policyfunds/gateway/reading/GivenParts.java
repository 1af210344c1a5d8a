package policyfunds.gateway.reading;

import java.util.List;
import policyfunds.kernel.documents.file.GivenFile;

/**
 * A document as it is handed in (来件): its files, and what is said beside them.
 *
 * @param spans what the cells of some rows cover
 * @param replaces digest of the revision that may be replaced, or null
 */
public record GivenParts(
    List<GivenFile> files, Facts facts, List<Spans> spans, String replaces, boolean dryRun) {

  /** The columns that the cells of one row cover, in order. */
  public record Spans(String table, int row, List<Integer> spans) {}
}
