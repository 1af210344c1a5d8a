package policyfunds.performance.annex;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.documents.Conflict;
import policyfunds.performance.annex.GoalDraft.Project;
import policyfunds.performance.annex.GoalDraft.Regional;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetKind;

class AnnexReadingTest {

  @Test
  void readsEveryGoalIndicatorAndTargetOfTheRealDocument() {
    AnnexReading reading = Notices.read(Notices.of2020());

    assertThat(reading.goals()).hasSize(27);
    assertThat(projects(reading)).hasSize(4);
    assertThat(reading.goals().stream().mapToInt(goal -> goal.indicators().size()).sum())
        .isEqualTo(141);
    assertThat(targets(reading).stream().collect(groupingBy(ParsedTarget::kind, counting())))
        .isEqualTo(
            Map.of(
                TargetKind.NUMERIC, 73L,
                TargetKind.BOOLEAN, 65L,
                TargetKind.QUALITATIVE, 8L,
                TargetKind.FREQUENCY, 1L,
                TargetKind.COMPOUND, 1L,
                TargetKind.NARRATIVE, 1L));
    assertThat(targets(reading).stream().collect(groupingBy(ParsedTarget::operator, counting())))
        .isEqualTo(
            Map.of(
                Optional.of(Operator.GE), 14L,
                Optional.of(Operator.UNSPECIFIED), 59L,
                Optional.empty(), 76L));
  }

  @Test
  void warnsOfTheNarrativeAndOfTheTwinColumnsOnly() {
    assertThat(places(Notices.read(Notices.of2020()).conflicts()))
        .containsExactly("TARGET_NARRATIVE 4-2 7 5", "DUPLICATE_INDICATOR_NAME 5-1 3 8");
  }

  @Test
  void knowsWhatProjectsAskForAndWhichItemsTheyAnswerFor() {
    assertThat(projects(Notices.read(Notices.of2020())))
        .extracting(p -> p.requestedAmountWan() + " " + p.itemSequences())
        .containsExactly("482 [2, 3, 4, 5]", "300 [6, 7]", "300 [8]", "2000 [9, 10]");
  }

  @Test
  void carriesMergedLevelsDown() {
    AnnexReading reading = Notices.read(Notices.of2020());

    assertThat(levels(projects(reading).get(2)))
        .containsExactly("产出 数量指标", "产出 质量指标", "产出 时效指标", "效益 可持续影响指标", "效益 服务对象满意度指标");
    assertThat(levels(projects(reading).get(3)))
        .containsExactly(
            "- 数量指标",
            "- 数量指标",
            "- 质量指标",
            "- 社会效益指标",
            "- 社会效益指标",
            "- 经济效益指标",
            "- 经济效益指标",
            "- 服务对象满意度指标");
    assertThat(levels(reading.goals().getLast()))
        .containsExactly(
            "产出 数量指标",
            "产出 质量指标",
            "产出 质量指标",
            "产出 过程管理指标",
            "效益 经济效益指标",
            "效益 社会效益指标",
            "效益 社会效益指标",
            "效益 满意度指标");
    assertThat(projects(reading).get(2).indicators().get(1).level1Cell().row()).isEqualTo(5);
  }

  @Test
  void spreadsTheHeadersOfTheCityMatrix() {
    Regional first = regional(Notices.read(Notices.of2020())).getFirst();

    assertThat(first.city().code().value()).isEqualTo("440100");
    assertThat(first.directionCode()).isEqualTo("ENTERPRISE_SURVEY");
    assertThat(first.name()).isEqualTo("2020年度企业情况综合工作经费地市绩效目标");
    assertThat(levels(first))
        .containsExactly("产出 数量指标", "产出 数量指标", "产出 时效指标", "效益 社会效益指标", "效益 社会效益指标");
    assertThat(first.indicators().get(4).nameCell().column()).isEqualTo(8);
    assertThat(first.indicators())
        .extracting(IndicatorDraft::ordinal)
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void findsColumnsByTheirHeaderWhereverTheyStand() {
    AnnexReading reading =
        Notices.read(
            Notices.project(
                """
                总体绩效目标|某目标
                资金需求（万元）|１２.５
                项目名称|某项目
                项目周期指标值|三级指标目标值|三级指标|一级 指标|二级指标
                9|≥3|某指标（次）|产出|数量指标
                |100%|又一指标|||
                """
                    .replace("|||\n", "||\n")));

    assertThat(places(reading.conflicts())).containsExactly("LINKS_MISSING 4-1 3 2");
    Project project = projects(reading).getFirst();
    assertThat(project.requestedAmountWan()).isEqualByComparingTo("12.5");
    assertThat(project.indicators())
        .extracting(indicator ->
            indicator.unit()
                + indicator.targets().stream()
                    .map(t -> " " + t.span() + " " + t.parsed().asWritten())
                    .reduce("", String::concat))
        .containsExactly("次 ANNUAL ≥3 PROJECT 9", "% ANNUAL 100%");
  }

  @Test
  void wantsTheSpansOfHeadersThatLostThem() {
    AnnexReading reading = Notices.read(Notices.bare());

    assertThat(places(reading.conflicts()))
        .contains("SPANS_MISSING 5-1 1 1", "SPANS_MISSING 5-1 2 1", "LINKS_MISSING 4-1 1 2")
        .contains("LINKS_MISSING 4-4 1 2");
  }

  @Test
  void refusesRowsThatDoNotFitTheirHeader() {
    AnnexReading reading =
        Notices.read(
            Notices.changed(
                "5-1",
                rows -> {
                  rows.set(10, List.of("惠州", "某目标", "指标值", "3740"));
                  return rows;
                }));

    assertThat(places(reading.conflicts())).contains("ROW_WIDTH 5-1 11 1");
  }

  @Test
  void refusesACaptionWithoutAKnownDirection() {
    assertThat(places(Notices.read(Notices.cities("某某经费地市绩效目标", "广州市绩效目标表")).conflicts()))
        .containsExactly("DIRECTION_UNKNOWN 5-1 1 1");
  }

  @Test
  void refusesTablesThatItDoesNotKnow() {
    assertThat(places(Notices.read(Notices.project("项目名称|某项目\n指标|3")).conflicts()))
        .containsExactly("TABLE_UNKNOWN 4-1 1 1");
    assertThat(places(Notices.read(Notices.cities("企业情况综合绩效目标", "广州|某目标|3")).conflicts()))
        .containsExactly("TABLE_UNKNOWN 5-1 1 1");
  }

  @Test
  void readsADocumentWithoutItsAnnexesAsEmpty() {
    AnnexReading reading = Notices.read(Notices.bare().only(3));

    assertThat(reading.goals()).isEmpty();
    assertThat(reading.conflicts()).isEmpty();
  }

  private static List<Project> projects(AnnexReading reading) {
    return reading.goals().stream()
        .filter(Project.class::isInstance)
        .map(Project.class::cast)
        .toList();
  }

  private static List<Regional> regional(AnnexReading reading) {
    return reading.goals().stream()
        .filter(Regional.class::isInstance)
        .map(Regional.class::cast)
        .toList();
  }

  private static List<ParsedTarget> targets(AnnexReading reading) {
    return reading.goals().stream()
        .flatMap(goal -> goal.indicators().stream())
        .flatMap(indicator -> indicator.parsed().stream())
        .toList();
  }

  private static List<String> levels(GoalDraft goal) {
    return goal.indicators().stream()
        .map(indicator ->
            (indicator.level1Cell() == null ? "-" : indicator.level1Cell().text())
                + " "
                + indicator.level2Cell().text())
        .toList();
  }

  private static List<String> places(List<Conflict> conflicts) {
    return conflicts.stream().map(AnnexReadingTest::place).toList();
  }

  static String place(Conflict conflict) {
    return "%s %s %d %d"
        .formatted(
            conflict.code(),
            conflict.cell().table(),
            conflict.cell().row(),
            conflict.cell().column());
  }
}
