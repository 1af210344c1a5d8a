package policyfunds.gateway.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveOneOutTest {

  private static final String LINE = "1 3, 2 5, 3 7, 4 9, 5 11, 6 13, 7 15, 8 17";

  @Test
  void findsTheOneCityOf2020AndNoOther() {
    LeaveOneOut found = LeaveOneOut.of(Made.SURVEY_2020);

    assertThat(found.verdict()).isEqualTo(Verdict.ASSESSED);
    assertThat(outliers(found)).containsExactly(Made.DONGGUAN);
    Deviation dongguan = found.deviations().get(Made.DONGGUAN);
    assertThat(dongguan.expected().toPlainString()).startsWith("115.05017272");
    assertThat(dongguan.residual().toPlainString()).startsWith("-73.15017272");
    assertThat(dongguan.t().toPlainString()).startsWith("-8.37790701781");
    assertThat(dongguan.degreesOfFreedom()).isEqualTo(18);
    assertThat(dongguan.p()).isBetween(new BigDecimal("1.2E-7"), new BigDecimal("1.3E-7"));
    assertThat(
            found.deviations().stream()
                .map(Deviation::t)
                .map(BigDecimal::abs)
                .sorted()
                .toList()
                .get(19))
        .isBetween(new BigDecimal("1.324"), new BigDecimal("1.326"));
  }

  @Test
  void agreesWithAnotherLibraryAbout2020() {
    Peer.agrees(Made.SURVEY_2020);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 20, 0.02, 9",
    "21, 20, 0.02, 9",
    "21, -500, -3, 0.5",
    "30, 0, 0, 1",
    "21, 1e9, 1e6, 1e8",
    "120, 1e-6, 1e-9, 1e-7",
  })
  void agreesWithAnotherLibraryAboutPointsOfAnySize(
      int count, double intercept, double slope, double error) {
    Random chance = new Random(20200731);

    for (int run = 0; run < 200; run++) {
      List<Point> points = Made.onALine(chance, count, intercept, slope, error);
      Peer.agrees(run % 2 == 0 ? points : Made.raised(points, run % count, 20 * error));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7})
  void findsAPointOffALineThatAllOthersAreOn(int which) {
    LeaveOneOut found = LeaveOneOut.of(Made.raised(Made.points(LINE), which, 0.1));

    assertThat(outliers(found)).containsExactly(which);
    Deviation off = found.deviations().get(which);
    assertThat(off.residual()).isEqualByComparingTo("0.1");
    assertThat(off.t()).isNull();
    assertThat(off.p()).isZero();
    assertThat(off.adjustedP()).isZero();
  }

  @Test
  void findsNothingWhereAllPointsAreOnALine() {
    LeaveOneOut found = LeaveOneOut.of(Made.points(LINE));

    assertThat(found.intercept()).isEqualByComparingTo("1");
    assertThat(found.slope()).isEqualByComparingTo("2");
    assertThat(found.deviations())
        .allSatisfy(deviation -> {
          assertThat(deviation.residual()).isZero();
          assertThat(deviation.t()).isNull();
          assertThat(deviation.p()).isEqualByComparingTo("1");
          assertThat(deviation.isOutlier()).isFalse();
        });
  }

  @Test
  void isNotFooledByALineOfPeriodicDecimals() {
    String thirds = "3 1, 6 2, 9 3, 12 4, 15 5, 18 6, 21 7, 24 8, 27 9.0000000000001";

    assertThat(outliers(LeaveOneOut.of(Made.points(thirds)))).containsExactly(8);
  }

  @Test
  void findsNothingWhereYIsTheSameEverywhere() {
    String flat = "1 3, 2 3, 3 3.0, 4 3, 5 3, 6 3, 7 3, 8 3";

    assertThat(outliers(LeaveOneOut.of(Made.points(flat)))).isEmpty();
  }

  @Test
  void saysNothingOfFewerThanEightPoints() {
    LeaveOneOut seven = LeaveOneOut.of(Made.points(LINE).subList(0, 7));

    assertThat(seven).isEqualTo(new LeaveOneOut(Verdict.TOO_FEW_POINTS, null, null, List.of()));
    assertThat(LeaveOneOut.of(List.of()).verdict()).isEqualTo(Verdict.TOO_FEW_POINTS);
    assertThat(LeaveOneOut.of(Made.points(LINE)).deviations().getFirst().degreesOfFreedom())
        .isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 1, 3 2, 3 9, 3 4, 3 5, 3 6, 3 7, 3 8",
        "3 1, 3.0 2, 3.00 9, 3 4, 3 5, 3 6, 3 7, 3 8",
        "0.1 1, 0.1 2, 0.1 9, 0.1 4, 0.1 5, 0.1 6, 0.1 7, 0.1 8, 0.1 8, 0.1 8",
      })
  void saysNothingWhereXIsTheSameEverywhere(String points) {
    assertThat(LeaveOneOut.of(Made.points(points)))
        .isEqualTo(new LeaveOneOut(Verdict.NO_SPREAD, null, null, List.of()));
  }

  @Test
  void saysNothingOfAPointThatAloneGivesTheLineItsSlope() {
    String alone = "1 3, 1 4, 1 5, 1 3, 1 4, 1 5, 1 4, 9 1000";

    LeaveOneOut found = LeaveOneOut.of(Made.points(alone));

    assertThat(found.deviations().getLast())
        .isEqualTo(new Deviation(null, null, BigDecimal.ONE, null, 5, null, null, null));
    assertThat(found.deviations().subList(0, 7))
        .allSatisfy(deviation -> assertThat(deviation.outlier()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({"1E+18, 1", "1, 1E-18", "1E-18, 1E+18", "-1, 1", "1, -1", "-1E+9, -1E-9"})
  void doesNotDependOnTheUnits(BigDecimal ofX, BigDecimal ofY) {
    List<Point> converted =
        Made.SURVEY_2020.stream()
            .map(point -> new Point(point.x().multiply(ofX), point.y().multiply(ofY)))
            .toList();

    LeaveOneOut found = LeaveOneOut.of(converted);

    assertThat(chances(found)).isEqualTo(chances(LeaveOneOut.of(Made.SURVEY_2020)));
  }

  @Test
  void doesNotDependOnWhereZeroIs() {
    BigDecimal far = new BigDecimal("1E+15");
    List<Point> moved =
        Made.SURVEY_2020.stream()
            .map(point -> new Point(point.x().add(far), point.y().subtract(far)))
            .toList();

    assertThat(chances(LeaveOneOut.of(moved))).isEqualTo(chances(LeaveOneOut.of(Made.SURVEY_2020)));
  }

  @Test
  void doesNotDependOnTheOrder() {
    List<Point> shuffled = new ArrayList<>(Made.SURVEY_2020);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(chances(LeaveOneOut.of(shuffled)))
        .containsExactlyInAnyOrderElementsOf(chances(LeaveOneOut.of(Made.SURVEY_2020)));
  }

  @Test
  void judgesEqualPointsAlike() {
    List<Point> twice = new ArrayList<>(Made.SURVEY_2020);
    twice.addAll(Made.SURVEY_2020.subList(0, 10));

    LeaveOneOut found = LeaveOneOut.of(twice);

    assertThat(found.deviations().subList(21, 31)).isEqualTo(found.deviations().subList(0, 10));
    assertThat(outliers(found)).containsExactly(Made.DONGGUAN);
  }

  @Test
  void leveragesAddUpToTheTwoParametersOfTheLine() {
    BigDecimal total =
        LeaveOneOut.of(Made.SURVEY_2020).deviations().stream()
            .map(Deviation::leverage)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(total.setScale(30, RoundingMode.HALF_EVEN)).isEqualByComparingTo("2");
  }

  private static List<BigDecimal> chances(LeaveOneOut found) {
    return found.deviations().stream().map(Deviation::p).toList();
  }

  private static List<Integer> outliers(LeaveOneOut found) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < found.deviations().size(); i++) {
      if (found.deviations().get(i).isOutlier()) {
        places.add(i);
      }
    }
    return places;
  }
}
