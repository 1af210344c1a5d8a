package policyfunds.gateway.neighbour;

import java.util.List;
import java.util.Objects;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.region.RegionName;

/** The figures of all regions in one year, as each neighbour tells them. */
public record Summaries(int year, FundName fund, DocumentDigest document, List<Summary> regions)
    implements Part {

  public Summaries {
    Objects.requireNonNull(fund, "fund");
    Objects.requireNonNull(document, "document");
    regions = Shape.list(regions, "regions");
  }

  /** The figures of one region. */
  public record Summary(RegionName region, List<Figure> figures) {
    public Summary {
      Shape.region(region.code());
      figures = Shape.figures(figures);
    }
  }

  /** The figures of one region; none where the neighbour does not list it. */
  public List<Figure> figuresOf(String regionCode) {
    return regions.stream()
        .filter(summary -> summary.region().code().equals(regionCode))
        .findFirst()
        .map(Summary::figures)
        .orElse(List.of());
  }
}
