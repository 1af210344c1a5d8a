package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.notice.NoticeDescriptor.FundDescriptor;
import policyfunds.kernel.notice.NoticeFolder;
import policyfunds.kernel.region.Regions;
import policyfunds.performance.indicator.IndicatorCategories;

/** Documents for tests: the real one, and ones of a few cells. */
public final class Notices {

  private static final Regions REGIONS = Regions.shipped();
  private static final FundingDirections DIRECTIONS = FundingDirections.shipped();
  private static final IndicatorCategories CATEGORIES = IndicatorCategories.shipped();

  private Notices() {}

  public static Notice of2020() {
    return NoticeFolder.onClassPath("440000-2020");
  }

  /** The real document with one cell written differently. */
  public static Notice with(String table, int row, int column, String text) {
    return changed(
        table,
        rows -> {
          rows.get(row - 1).set(column - 1, text);
          return rows;
        });
  }

  /** The real document with one table made into another. */
  public static Notice changed(String table, UnaryOperator<List<List<String>>> change) {
    Notice real = of2020();
    return new Notice(
        real.descriptor(),
        real.annexes().stream()
            .map(annex ->
                new Annex(
                    annex.number(),
                    annex.blocks().stream()
                        .map(block ->
                            block instanceof Table t && t.id().equals(table)
                                ? Table.of(t.id(), change.apply(open(t)))
                                : block)
                        .toList()))
            .toList());
  }

  /** The real document without what stands beside it. */
  public static Notice bare() {
    Notice real = of2020();
    List<Annex> annexes =
        real.annexes().stream()
            .map(annex ->
                new Annex(
                    annex.number(),
                    annex.blocks().stream()
                        .map(
                            block -> block instanceof Table t ? Table.of(t.id(), t.texts()) : block)
                        .toList()))
            .toList();
    return new Notice(beside("440000-2020", "GD-IIT-2020", 2020, List.of()), annexes);
  }

  /** A document of one table in annex 4, a row a line, the cells divided by {@code |}. */
  public static Notice project(String rows) {
    return new Notice(
        beside("999999-2031", "SOME-2031", 2031, List.of()),
        List.of(new Annex(4, List.of(table("4-1", rows)))));
  }

  /** A document of one table in annex 5 under its caption. */
  public static Notice cities(String caption, String rows, NoticeDescriptor.Spans... spans) {
    return new Notice(
        beside("999999-2031", "SOME-2031", 2031, List.of(spans)),
        List.of(new Annex(5, List.of(new Paragraph(caption), table("5-1", rows)))));
  }

  public static AnnexReading read(Notice notice) {
    return AnnexReading.of(notice, REGIONS, DIRECTIONS, CATEGORIES);
  }

  private static NoticeDescriptor beside(
      String id, String fund, int year, List<NoticeDescriptor.Spans> spans) {
    return new NoticeDescriptor(
        id,
        "某文件",
        "440000",
        year,
        "0".repeat(64),
        new FundDescriptor(fund, "某资金"),
        List.of(),
        spans,
        List.of());
  }

  private static Table table(String id, String rows) {
    return Table.of(id, rows.lines().map(line -> List.of(line.split("\\|", -1))).toList());
  }

  private static List<List<String>> open(Table table) {
    return new ArrayList<>(table.texts().stream().<List<String>>map(ArrayList::new).toList());
  }
}
