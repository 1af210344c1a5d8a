package policyfunds.allocation.annex;

import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.notice.NoticeFolder;
import policyfunds.kernel.region.Regions;

/** Documents for tests: the real one, and ones of a few cells. */
public final class Notices {

  static final Regions REGIONS = Regions.shipped();
  static final FundingDirections DIRECTIONS = FundingDirections.shipped();

  private Notices() {}

  public static Notice of2020() {
    return NoticeFolder.onClassPath("440000-2020");
  }

  /** The real document with one cell written differently. */
  public static Notice with(String table, int row, int column, String text) {
    Notice real = of2020();
    List<Annex> annexes =
        real.annexes().stream()
            .map(annex ->
                new Annex(
                    annex.number(),
                    annex.blocks().stream()
                        .map(block ->
                            block instanceof Table t && t.id().equals(table)
                                ? changed(t, row, column, text)
                                : block)
                        .toList()))
            .toList();
    return new Notice(real.descriptor(), annexes);
  }

  /** A document of two tables, a row a line, the cells divided by {@code |}. */
  public static Notice of(String annex1, String annex2) {
    return of(cells(annex1), annex2);
  }

  /** The same with texts that have line ends of their own. */
  static Notice of(List<List<String>> annex1, String annex2) {
    NoticeDescriptor real = of2020().descriptor();
    return new Notice(
        new NoticeDescriptor(
            real.id(),
            real.title(),
            real.regionCode(),
            real.fiscalYear(),
            real.digest(),
            real.fund(),
            null,
            null,
            null),
        List.of(
            new Annex(1, List.of(Table.of("1-1", annex1))),
            new Annex(2, List.of(Table.of("2-1", cells(annex2))))));
  }

  public static AnnexReading read(Notice notice) {
    return AnnexReading.of(notice, REGIONS, DIRECTIONS);
  }

  private static List<List<String>> cells(String rows) {
    return rows.lines().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  private static Table changed(Table table, int row, int column, String text) {
    List<List<String>> texts = new ArrayList<>(table.texts().stream().map(ArrayList::new).toList());
    texts.get(row - 1).set(column - 1, text);
    return Table.of(table.id(), texts);
  }
}
