package policyfunds.gateway.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.kernel.figure.Figure;

/**
 * The figures of all three services about one region; a service that did not answer has null.
 *
 * @param money of allocation-service
 * @param work of task-service
 * @param promises of performance-service
 */
public record CityFigures(String regionCode, Figures money, Figures work, Figures promises) {

  /** The regions that the services list, the province first, in document order. */
  public static List<CityFigures> all(Joined<Summaries, Summaries, Summaries> summaries) {
    Set<String> codes = new LinkedHashSet<>();
    Stream.of(summaries.allocations(), summaries.tasks(), summaries.performance())
        .flatMap(answer -> answer.part().stream())
        .flatMap(part -> part.regions().stream())
        .forEach(summary -> codes.add(summary.region().code()));
    Map<String, List<Figure>> money = summaries.allocations().orNull(Summaries::figuresByRegion);
    Map<String, List<Figure>> work = summaries.tasks().orNull(Summaries::figuresByRegion);
    Map<String, List<Figure>> promises = summaries.performance().orNull(Summaries::figuresByRegion);
    return codes.stream()
        .map(code -> new CityFigures(code, of(money, code), of(work, code), of(promises, code)))
        .toList();
  }

  private static Figures of(Map<String, List<Figure>> byRegion, String regionCode) {
    return byRegion == null ? null : new Figures(byRegion.getOrDefault(regionCode, List.of()));
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
