package policyfunds.gateway.derived;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import policyfunds.gateway.derived.formula.DerivedCode;
import policyfunds.gateway.derived.formula.DerivedFigure;
import policyfunds.gateway.derived.formula.FundFigures;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.year.Year;
import policyfunds.gateway.year.YearService;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.Regions;

/** Works out what can be of a fund's year, once for each version of its data. */
@ApplicationScoped
class DerivedService {

  private final YearService years;
  private final RegionGroups groups;
  private final Measures measures;
  private final Regions regions;
  private final FundingDirections directions;
  private final Names names;

  DerivedService(
      YearService years,
      RegionGroups groups,
      Measures measures,
      Regions regions,
      FundingDirections directions,
      Names names) {
    this.years = years;
    this.groups = groups;
    this.measures = measures;
    this.regions = regions;
    this.directions = directions;
    this.names = names;
  }

  /** All of a year, kept with it. */
  private record Derived(List<DerivedFigure> figures) {}

  DerivedFiguresView of(Question question, DerivedFilter filter, PageRequest page) {
    Year year = years.of(question);
    List<DerivedFigure> asked =
        filter.of(year.once(Derived.class, () -> derive(year)).figures(), regions, directions);
    return DerivedFiguresView.of(
        year.joined(),
        Page.of(asked, page)
            .map(figure -> DerivedFigureView.of(figure, names, question.language())));
  }

  private Derived derive(Year year) {
    return new Derived(
        year.province()
            .map(province ->
                DerivedCode.all(
                    new FundFigures(province, year.cities(), groups.all(), measures.all())))
            .orElse(List.of()));
  }
}
