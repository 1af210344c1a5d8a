package policyfunds.gateway.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;

/** The figures of one service about one region, by the codes that it gives them (数据项). */
public record Figures(List<Figure> all) {

  public static final String ALLOCATED = "ALLOCATED";
  public static final String ALLOCATED_RANK = "ALLOCATED_RANK";
  public static final String FUND_TOTAL = "FUND_TOTAL";
  public static final String CITIES_TOTAL = "CITIES_TOTAL";
  public static final String PROVINCE_TOTAL = "PROVINCE_TOTAL";
  public static final String DIRECTION_TOTAL = "DIRECTION_TOTAL";
  public static final String KIND_TOTAL = "KIND_TOTAL";
  public static final String ITEM_TOTAL = "ITEM_TOTAL";
  public static final String ITEM_ALLOCATED = "ITEM_ALLOCATED";
  public static final String RECIPIENT_TOTAL = "RECIPIENT_TOTAL";
  public static final String TASK_COUNT = "TASK_COUNT";
  public static final String WORKLOAD = "WORKLOAD";
  public static final String REFERENCED_WORKLOAD = "REFERENCED_WORKLOAD";
  public static final String TASK_WINDOW = "TASK_WINDOW";
  public static final String GOAL_COUNT = "GOAL_COUNT";
  public static final String TARGET = "TARGET";
  public static final String TIMELINESS = "TIMELINESS";
  public static final String REQUESTED = "REQUESTED";
  public static final String GOAL_TEXT_QUANTITY = "GOAL_TEXT_QUANTITY";

  public Stream<Figure> coded(String code) {
    return all.stream().filter(figure -> figure.code().equals(code));
  }

  public Optional<BigDecimal> value(String code) {
    return coded(code).map(Figure::value).findFirst();
  }

  /** Sum over all figures of that code; none where there is no such figure. */
  public Optional<BigDecimal> sum(String code) {
    return coded(code).map(Figure::value).reduce(BigDecimal::add);
  }

  public Optional<Figure> inDirection(String code, String directionCode) {
    return coded(code).filter(of(directionCode)).findFirst();
  }

  /** The figure of a code where there is exactly one: work in two units has no one number. */
  public Optional<Figure> onlyInDirection(String code, String directionCode) {
    List<Figure> found = allInDirection(code, directionCode);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * A direction's whole work in one number; none where it is in two units, or a task leaves its
   * part of it to another document: all the money is for all the work.
   */
  public Optional<Figure> wholeWorkload(String directionCode) {
    return leavesWorkOpen(directionCode)
        ? Optional.empty()
        : onlyInDirection(WORKLOAD, directionCode);
  }

  /** Whether a task of the direction leaves its part of the work to another document. */
  public boolean leavesWorkOpen(String directionCode) {
    return inDirection(REFERENCED_WORKLOAD, directionCode).isPresent();
  }

  public List<Figure> allInDirection(String code, String directionCode) {
    return coded(code).filter(of(directionCode)).toList();
  }

  /** The directions that the figures of a code speak of, in order. */
  public Stream<String> directions(String code) {
    return coded(code).map(Figure::directionCode).filter(Objects::nonNull).distinct();
  }

  /** The cells of several figures. */
  public static List<Source> cells(List<Figure> figures) {
    return figures.stream().flatMap(figure -> figure.cells().stream()).toList();
  }

  private static Predicate<Figure> of(String directionCode) {
    return figure -> directionCode.equals(figure.directionCode());
  }
}
