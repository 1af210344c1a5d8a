package policyfunds.gateway.outlier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.gateway.outlier.OutliersView.MeasureView;
import policyfunds.gateway.outlier.OutliersView.MeasuresView;
import policyfunds.gateway.statistics.LeaveOneOut;
import policyfunds.gateway.year.Year;
import policyfunds.gateway.year.YearService;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.language.Language;

/** Holds the cities of a direction against each other by the measures that are asked for. */
@ApplicationScoped
class OutlierService {

  private final YearService years;
  private final FundingDirections directions;
  private final Names names;

  OutlierService(YearService years, FundingDirections directions, Names names) {
    this.years = years;
    this.directions = directions;
    this.names = names;
  }

  /**
   * One measure against another.
   *
   * @param x code of a measure, null for the direction's workload
   * @param y code of a measure, null for money
   * @throws policyfunds.kernel.problem.Problem {@code DIRECTION_UNKNOWN}; {@code
   *     PARAMETER_MALFORMED} for a measure that the direction does not have, {@code
   *     PARAMETER_MISSING} for x where its workload has several units
   */
  OutliersView of(Question question, DirectionCode directionCode, String x, String y) {
    String direction = directions.require(directionCode).code().value();
    Year year = years.of(question);
    Choice choice = new Choice(year.regions(), year.cities(), direction);
    Measure explaining = x == null ? choice.workload() : choice.named(x);
    Measure judged = y == null ? Measure.MONEY : choice.named(y);
    Optional<Scatter> scatter =
        choice.isKnown(explaining) && choice.isKnown(judged)
            ? Optional.of(Scatter.of(year.cities(), direction, explaining, judged))
            : Optional.empty();
    Optional<LeaveOneOut> fit = scatter.map(Scatter::fit);
    Language language = question.language();
    Joined<Summaries, Summaries, Summaries> joined = year.joined();
    return new OutliersView(
        joined.year(),
        joined.asOf(),
        FundView.of(joined.fund()),
        joined.complete(),
        joined.consistent(),
        joined.partsView(),
        direction,
        names.ofDirection(direction),
        new MeasuresView(view(explaining, language), view(judged, language)),
        LeaveOneOut.LEVEL,
        OutlierRules.METHOD.in(language),
        fit.map(LeaveOneOut::verdict).orElse(null),
        scatter.map(all -> all.dots().size()).orElse(null),
        scatter.map(Scatter::ofCities).orElse(null),
        fit.map(LeaveOneOut::intercept).map(Rounding::shown).orElse(null),
        fit.map(LeaveOneOut::slope).map(Rounding::shown).orElse(null),
        scatter.map(this::items).orElse(List.of()));
  }

  private List<OutlierItemView> items(Scatter scatter) {
    return scatter.dots().stream().map(dot -> OutlierItemView.of(dot, names)).toList();
  }

  private static MeasureView view(Measure measure, Language language) {
    return new MeasureView(measure.code(), measure.kind().text().in(language), measure.unitShown());
  }
}
