package policyfunds.gateway.consistency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.joined.JoinedService;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.CheckView;
import policyfunds.kernel.figure.Names;

/** Asks for the figures of all regions and applies the rules that span services. */
@ApplicationScoped
class ConsistencyService {

  private final JoinedService joined;
  private final Names names;

  ConsistencyService(JoinedService joined, Names names) {
    this.joined = joined;
    this.names = names;
  }

  ConsistencyView of(Question question) {
    Joined<Summaries, Summaries, Summaries> summaries = joined.summaries(question);
    List<Check> checks = ConsistencyRules.of(CityFigures.all(summaries));
    return new ConsistencyView(
        summaries.year(),
        summaries.asOf(),
        FundView.of(summaries.fund()),
        summaries.complete(),
        summaries.consistent(),
        summaries.complete()
            && summaries.consistent()
            && checks.stream().allMatch(check -> check.status() == Check.Status.HOLDS),
        summaries.partsView(),
        checks.stream().map(check -> CheckView.of(check, names, question.language())).toList());
  }
}
