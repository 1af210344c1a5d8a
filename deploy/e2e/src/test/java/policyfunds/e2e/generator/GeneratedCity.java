package policyfunds.e2e.generator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.e2e.expected.City;

/** What a generated notice gives a city and asks of it; a direction without money is left out. */
public record GeneratedCity(
    City city,
    Optional<BigDecimal> surveyWan,
    int workloadVisits,
    Optional<BigDecimal> clusterWan) {

  public BigDecimal allocatedWan() {
    return amounts().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Directions with money, each of which has a task and a goal. */
  public int directions() {
    return Math.toIntExact(amounts().count());
  }

  public boolean isSurveyed() {
    return surveyWan.isPresent();
  }

  public boolean isCluster() {
    return clusterWan.isPresent();
  }

  /** Of five survey indicators and eight cluster ones. */
  public int indicators() {
    return (isSurveyed() ? 5 : 0) + (isCluster() ? 8 : 0);
  }

  String shortName() {
    return city.name().replace("市", "");
  }

  private Stream<BigDecimal> amounts() {
    return Stream.concat(surveyWan.stream(), clusterWan.stream());
  }
}
