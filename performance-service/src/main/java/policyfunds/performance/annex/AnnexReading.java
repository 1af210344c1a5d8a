package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;
import policyfunds.performance.indicator.IndicatorCategories;

/** What annexes 4 and 5 say together (附件4、5的读取结果): goals in document order, and conflicts. */
public record AnnexReading(List<GoalDraft> goals, List<Conflict> conflicts) {

  /** Reads a document's annexes 4 and 5; one that it lacks is empty. */
  public static AnnexReading of(
      Notice notice,
      Regions regions,
      FundingDirections directions,
      IndicatorCategories categories) {
    List<Conflict> conflicts = new ArrayList<>();
    IndicatorReader indicators = new IndicatorReader(categories, conflicts);
    List<GoalDraft.Project> projects =
        new Annex4(new Links(notice.descriptor().links(), conflicts), indicators, conflicts)
            .read(annexOf(notice, 4));
    RegionCode province = RegionCode.of(notice.descriptor().regionCode()).province();
    List<GoalDraft.Regional> regional =
        new Annex5(new Cities(regions, province, conflicts), directions, indicators, conflicts)
            .read(annexOf(notice, 5));
    return new AnnexReading(
        Stream.<GoalDraft>concat(projects.stream(), regional.stream()).toList(),
        List.copyOf(conflicts));
  }

  private static Annex annexOf(Notice notice, int number) {
    return notice.annex(number).orElse(new Annex(number, List.of()));
  }
}
