package policyfunds.gateway.year;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Finding;

/** All figures and findings of one fund's year (年度数据), and what was made of them. */
public final class Year {

  /** So many of a text weigh as much as a figure. */
  private static final int CHARACTERS = 200;

  private final Joined<Summaries, Summaries, Summaries> joined;
  private final List<CityFigures> regions;
  private final ConcurrentMap<Class<?>, Once<?>> made;

  Year(Joined<Summaries, Summaries, Summaries> joined) {
    this(joined, CityFigures.all(joined), new ConcurrentHashMap<>());
  }

  private Year(
      Joined<Summaries, Summaries, Summaries> joined,
      List<CityFigures> regions,
      ConcurrentMap<Class<?>, Once<?>> made) {
    this.joined = joined;
    this.regions = regions;
    this.made = made;
  }

  /** Who answered, of which fund, as of when. */
  public Joined<Summaries, Summaries, Summaries> joined() {
    return joined;
  }

  /** The province and its cities in document order; empty where no service answered. */
  public List<CityFigures> regions() {
    return regions;
  }

  /** The province's own figures; nothing where no service answered. */
  public Optional<CityFigures> province() {
    return regions.stream().findFirst();
  }

  /** The cities in document order. */
  public List<CityFigures> cities() {
    return regions.isEmpty() ? List.of() : regions.subList(1, regions.size());
  }

  /** What the services themselves found. */
  public List<Finding> findings() {
    return summaries().flatMap(part -> part.findings().stream()).toList();
  }

  /**
   * What is made of the year, once for each type and as long as the year is kept: who comes
   * meanwhile waits, and tries again where it could not be made.
   *
   * @param type that nobody else makes
   */
  public <T> T once(Class<T> type, Supplier<T> make) {
    return type.cast(made.computeIfAbsent(type, _ -> new Once<>(make)).get());
  }

  /** The same data as the answer to another question. */
  Year as(Joined<Summaries, Summaries, Summaries> answer) {
    return new Year(answer, regions, made);
  }

  /** Whether all three are there and speak of the same fund and document. */
  boolean isWhole() {
    return joined.complete() && joined.consistent();
  }

  /** How much room it takes, in figures, findings and the cells of both: about half a kB each. */
  int weight() {
    return 1 + summaries().mapToInt(Year::weight).sum();
  }

  private static int weight(Summaries part) {
    Stream<Figure> figures = part.regions().stream().flatMap(region -> region.figures().stream());
    return figures.mapToInt(figure -> 1 + weight(figure.cells())).sum()
        + part.findings().stream().mapToInt(Year::weight).sum();
  }

  private static int weight(Finding finding) {
    return 4 + finding.evidence().stream().mapToInt(part -> 1 + weight(part.cells())).sum();
  }

  /** A cell may hold a goal's whole text. */
  private static int weight(List<Source> cells) {
    return cells.stream().mapToInt(cell -> 1 + lengthOf(cell.asWritten()) / CHARACTERS).sum();
  }

  private static int lengthOf(String text) {
    return text == null ? 0 : text.length();
  }

  private Stream<Summaries> summaries() {
    return Stream.of(joined.allocations(), joined.tasks(), joined.performance())
        .flatMap(answer -> answer.part().stream());
  }

  /** Made outside the map, so that what is made of a year may rest on what else is. */
  private static final class Once<T> {

    private final Supplier<T> make;
    private T value;

    Once(Supplier<T> make) {
      this.make = make;
    }

    synchronized T get() {
      if (value == null) {
        value = Objects.requireNonNull(make.get());
      }
      return value;
    }
  }
}
