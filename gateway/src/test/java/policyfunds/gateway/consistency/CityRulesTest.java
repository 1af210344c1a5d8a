package policyfunds.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Status;
import policyfunds.kernel.figure.Figure;

class CityRulesTest {

  private static final String TASK_RULE = "ALLOCATION_HAS_TASK";
  private static final String GOAL_RULE = "ALLOCATION_HAS_GOAL";
  private static final String WORK_RULE = "WORKLOAD_MATCHES_TARGET";
  private static final Figures NOTHING = new Figures(List.of());

  @Test
  void holdsWhereMoneyWorkAndPromisesAgree() {
    CityFigures city = City.of("440100", "114.2", "5500", "5500");

    assertThat(statuses(city))
        .isEqualTo(
            Map.of(TASK_RULE, Status.HOLDS, GOAL_RULE, Status.HOLDS, WORK_RULE, Status.HOLDS));
  }

  @ParameterizedTest
  @CsvSource({"5500.1, 5500", "5499.9, 5500", "5500, 5500.1", "5500, 5499.9"})
  void workloadAndTargetMustBeEqual(String workload, String target) {
    CityFigures city = City.of("440100", "114.2", workload, target);

    assertThat(statuses(city)).containsEntry(WORK_RULE, Status.DIFFERS);
  }

  @Test
  void everyUnitOfADirectionIsCompared() {
    Figures work =
        new Figures(
            List.of(
                City.figure(Figures.TASK_COUNT, "2", "项"),
                City.figure(Figures.WORKLOAD, "5500", "家次"),
                City.figure(Figures.WORKLOAD, "4", "份")));
    CityFigures city = new CityFigures("440100", City.money("114.2"), work, City.promises("5500"));

    assertThat(CityRules.of(city))
        .filteredOn(check -> check.rule().equals(WORK_RULE))
        .extracting(Check::status)
        .containsExactly(Status.HOLDS, Status.DIFFERS);
  }

  @Test
  void goalWithoutMoneyDiffers() {
    CityFigures city = new CityFigures("440100", NOTHING, NOTHING, City.promises("5500"));

    assertThat(statuses(city))
        .isEqualTo(Map.of(TASK_RULE, Status.HOLDS, GOAL_RULE, Status.DIFFERS));
  }

  @Test
  void taskWithoutMoneyDiffers() {
    CityFigures city = new CityFigures("440100", NOTHING, City.work("5500"), NOTHING);

    assertThat(statuses(city)).containsEntry(TASK_RULE, Status.DIFFERS);
  }

  @Test
  void moneyWithoutTaskAndGoalDiffers() {
    CityFigures city = new CityFigures("440100", City.money("114.2"), NOTHING, NOTHING);

    assertThat(statuses(city))
        .isEqualTo(Map.of(TASK_RULE, Status.DIFFERS, GOAL_RULE, Status.DIFFERS));
  }

  @Test
  void moneyOfZeroIsNone() {
    CityFigures city = City.of("440100", "0", "5500", "5500");

    assertThat(statuses(city))
        .containsEntry(TASK_RULE, Status.DIFFERS)
        .containsEntry(GOAL_RULE, Status.DIFFERS);
  }

  @Test
  void missingServiceIsNotCheckable() {
    CityFigures whole = City.of("440100", "114.2", "5500", "5500");

    assertThat(statuses(new CityFigures("440100", null, whole.work(), whole.promises())))
        .isEqualTo(
            Map.of(
                TASK_RULE, Status.NOT_CHECKABLE,
                GOAL_RULE, Status.NOT_CHECKABLE,
                WORK_RULE, Status.HOLDS));
    assertThat(statuses(new CityFigures("440100", whole.money(), null, whole.promises())))
        .isEqualTo(
            Map.of(
                TASK_RULE, Status.NOT_CHECKABLE,
                GOAL_RULE, Status.HOLDS,
                WORK_RULE, Status.NOT_CHECKABLE));
    assertThat(statuses(new CityFigures("440100", whole.money(), whole.work(), null)))
        .isEqualTo(
            Map.of(
                TASK_RULE, Status.HOLDS,
                GOAL_RULE, Status.NOT_CHECKABLE,
                WORK_RULE, Status.NOT_CHECKABLE));
    assertThat(CityRules.of(new CityFigures("440100", null, null, null))).isEmpty();
  }

  @Test
  void noneOrSeveralTargetsInTheUnitCannotBeCompared() {
    Figures several =
        new Figures(
            List.of(
                City.figure(Figures.TARGET, "5500", "家次"),
                City.figure(Figures.TARGET, "5500", "家次")));
    Figures work = City.work("5500");

    assertThat(statuses(new CityFigures("440100", NOTHING, work, several)))
        .containsEntry(WORK_RULE, Status.NOT_CHECKABLE);
    assertThat(statuses(new CityFigures("440100", NOTHING, work, NOTHING)))
        .containsEntry(WORK_RULE, Status.NOT_CHECKABLE);
  }

  @Test
  void aTargetWithoutUnitIsNeverTheOtherSide() {
    Figures bare = new Figures(List.of(City.figure(Figures.TARGET, "2", null)));

    for (Figures work : Arrays.asList(City.work("5500"), null)) {
      assertThat(CityRules.of(new CityFigures("440100", City.money("5"), work, bare)))
          .filteredOn(check -> check.rule().equals(WORK_RULE))
          .singleElement()
          .satisfies(check -> assertThat(check.right().value()).isNull())
          .satisfies(check -> assertThat(check.right().cells()).isEmpty());
    }
  }

  @Test
  void workloadThatATaskLeavesToAnotherDocumentIsNotCheckable() {
    CityFigures city = City.of("440100", "114.2", "5500", "5600");
    List<Figure> work = new ArrayList<>(city.work().all());
    work.add(City.figure(Figures.REFERENCED_WORKLOAD, "1", "项"));

    List<Check> checks =
        CityRules.of(
            new CityFigures(city.regionCode(), city.money(), new Figures(work), city.promises()));

    assertThat(checks)
        .filteredOn(check -> check.rule().equals("WORKLOAD_MATCHES_TARGET"))
        .extracting(Check::status)
        .containsExactly(Check.Status.NOT_CHECKABLE);
  }

  @Test
  void eachSideNamesItsCells() {
    assertThat(CityRules.of(City.of("440100", "114.2", "5500", "5500")))
        .allSatisfy(check -> {
          assertThat(check.left().cells()).hasSize(1);
          assertThat(check.right().cells()).hasSize(1);
          assertThat(check.subject().regionCode()).isEqualTo("440100");
          assertThat(check.subject().directionCode()).isEqualTo(City.DIRECTION);
        });
  }

  private static Map<String, Status> statuses(CityFigures city) {
    return CityRules.of(city).stream().collect(Collectors.toMap(Check::rule, Check::status));
  }
}
