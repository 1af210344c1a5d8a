package policyfunds.gateway.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.neighbour.Summaries;

/**
 * The figures of all three services about one region; a service that did not answer has null.
 *
 * @param money of allocation-service
 * @param work of task-service
 * @param promises of performance-service
 */
public record CityFigures(String regionCode, Figures money, Figures work, Figures promises) {

  public static CityFigures of(
      Joined<Summaries, Summaries, Summaries> summaries, String regionCode) {
    return new CityFigures(
        regionCode,
        summaries.allocations().orNull(part -> new Figures(part.figuresOf(regionCode))),
        summaries.tasks().orNull(part -> new Figures(part.figuresOf(regionCode))),
        summaries.performance().orNull(part -> new Figures(part.figuresOf(regionCode))));
  }

  /** The regions that the services list, the province first, in document order. */
  public static List<CityFigures> all(Joined<Summaries, Summaries, Summaries> summaries) {
    Set<String> codes = new LinkedHashSet<>();
    Stream.of(summaries.allocations(), summaries.tasks(), summaries.performance())
        .flatMap(answer -> answer.part().stream())
        .flatMap(part -> part.regions().stream())
        .forEach(summary -> codes.add(summary.region().code()));
    return codes.stream().map(code -> of(summaries, code)).toList();
  }

  /** The directions in which the region has money, tasks or goals, in order of appearance. */
  public Set<String> directions() {
    Set<String> codes = new LinkedHashSet<>();
    if (money != null) {
      money.directions(Figures.ALLOCATED).forEach(codes::add);
    }
    if (work != null) {
      work.directions(Figures.TASK_COUNT).forEach(codes::add);
    }
    if (promises != null) {
      promises.directions(Figures.GOAL_COUNT).forEach(codes::add);
    }
    return codes;
  }
}
