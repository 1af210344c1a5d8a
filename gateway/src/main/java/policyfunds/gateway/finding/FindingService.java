package policyfunds.gateway.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.gateway.consistency.ConsistencyRules;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.outlier.OutlierRules;
import policyfunds.gateway.year.Year;
import policyfunds.gateway.year.YearService;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingFilter;
import policyfunds.kernel.finding.FindingOrder;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.Regions;

/** Brings together what the services found themselves and what only the three together show. */
@ApplicationScoped
public class FindingService {

  private final YearService years;
  private final FindingOrder order;
  private final Regions regions;
  private final Names names;

  FindingService(YearService years, FindingOrder order, Regions regions, Names names) {
    this.years = years;
    this.order = order;
    this.regions = regions;
    this.names = names;
  }

  /**
   * The findings of a fund's year; without a service those that need it are not among them.
   *
   * @throws policyfunds.kernel.problem.Problem the neighbours' own, where none has a part, or
   *     {@code REGION_UNKNOWN}
   */
  FindingsView of(Question question, FindingFilter filter, PageRequest page) {
    Year year = years.of(question);
    return FindingsView.of(
        year.joined(), filter.of(all(year), regions), page, names, question.language());
  }

  /**
   * A region's findings, in order; nothing unless all three services are there.
   *
   * @param parts what the three have just answered to the same question
   * @param deadline as {@link policyfunds.gateway.neighbour.Neighbours#deadline} gives it
   */
  public Optional<List<Finding>> ofRegion(
      String regionCode, Question question, Joined<?, ?, ?> parts, long deadline) {
    return parts
        .versions()
        .map(versions -> years.of(question, versions, deadline))
        .filter(year -> year.joined().complete())
        .map(year ->
            all(year).stream()
                .filter(finding -> regionCode.equals(finding.subject().regionCode()))
                .toList());
  }

  /** All of a year, in order. */
  private record Findings(List<Finding> inOrder) {}

  private List<Finding> all(Year year) {
    return year.once(Findings.class, () -> raise(year)).inOrder();
  }

  private Findings raise(Year year) {
    List<Finding> found = new ArrayList<>(year.findings());
    year.province()
        .ifPresent(province -> {
          String code = province.regionCode();
          found.addAll(Finding.of(ConsistencyRules.of(year.regions()), code, names));
          found.addAll(OutlierRules.of(year.cities(), code, names));
          found.addAll(new WindowRule(names).of(year.regions()));
        });
    return new Findings(order.of(found));
  }
}
