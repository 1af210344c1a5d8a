package policyfunds.gateway.neighbour;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.region.RegionName;

/**
 * The figures of all regions in one year, as each neighbour tells them.
 *
 * @param findings the neighbour's own, empty where they were not asked for
 */
public record Summaries(
    int year, FundName fund, DocumentDigest document, List<Summary> regions, List<Finding> findings)
    implements Part {

  public Summaries {
    Objects.requireNonNull(fund, "fund");
    regions = Shape.list(regions, "regions");
    findings = Shape.findings(findings);
  }

  /** The figures of one region. */
  public record Summary(RegionName region, List<Figure> figures) {
    public Summary {
      Shape.region(region.code());
      figures = Shape.figures(figures);
    }
  }

  /** The figures of each region by its code. */
  public Map<String, List<Figure>> figuresByRegion() {
    return regions.stream()
        .collect(
            Collectors.toMap(summary -> summary.region().code(), Summary::figures, (a, _) -> a));
  }
}
