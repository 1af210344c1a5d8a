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

  private static final Regions REGIONS = Regions.shipped();
  private static final FundingDirections DIRECTIONS = FundingDirections.shipped();

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
    NoticeDescriptor descriptor = of2020().descriptor();
    return new Notice(
        descriptor,
        List.of(
            new Annex(1, List.of(table("1-1", annex1))),
            new Annex(2, List.of(table("2-1", annex2)))));
  }

  public static AnnexReading read(Notice notice) {
    return AnnexReading.of(notice, REGIONS, DIRECTIONS);
  }

  private static Table table(String id, String rows) {
    return Table.of(id, rows.lines().map(line -> List.of(line.split("\\|", -1))).toList());
  }

  private static Table changed(Table table, int row, int column, String text) {
    List<List<String>> texts = new ArrayList<>(table.texts().stream().map(ArrayList::new).toList());
    texts.get(row - 1).set(column - 1, text);
    return Table.of(table.id(), texts);
  }
}
