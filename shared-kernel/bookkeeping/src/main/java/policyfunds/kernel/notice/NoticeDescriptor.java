package policyfunds.kernel.notice;

import java.util.List;

/**
 * What a document does not say of itself, given beside it (随附说明): {@code document.json}.
 *
 * @param id of the document: province and year
 * @param digest SHA-256 of the whole document, of which a service may hold some annexes only
 * @param annexes files with the text of the annexes, in order
 * @param spans columns covered by the cells of header rows whose merged cells the text form lost
 * @param links which budget items a project of the province's own goals answers for, null where
 *     nothing is said of it
 */
public record NoticeDescriptor(
    String id,
    String title,
    String regionCode,
    int fiscalYear,
    String digest,
    FundDescriptor fund,
    List<String> annexes,
    List<Spans> spans,
    List<ProjectLink> links) {

  public NoticeDescriptor {
    annexes = annexes == null ? List.of() : List.copyOf(annexes);
    spans = spans == null ? List.of() : List.copyOf(spans);
    links = links == null ? null : List.copyOf(links);
  }

  /** Code and name of the fund that the document distributes. */
  public record FundDescriptor(String code, String name) {}

  /** Columns covered by each cell of one row, in order. */
  public record Spans(String table, int row, List<Integer> spans) {}

  /** The budget items that the project of one table answers for. */
  public record ProjectLink(String table, List<Integer> itemSequences) {}
}
