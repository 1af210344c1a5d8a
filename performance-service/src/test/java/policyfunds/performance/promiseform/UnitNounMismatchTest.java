package policyfunds.performance.promiseform;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.performance.promise.Promises.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.performance.promise.Promises;

class UnitNounMismatchTest {

  @ParameterizedTest
  @CsvSource({
    "企业数据采集现场业务培训人数, 350人次, 人, 人次",
    "企业数据通过省审核的企业家数, 5.5万家次, 家, 家次",
    "大会参会人数 （人次）, 3000, 人, 人次",
    "服务人次数, 30人, 人次, 人",
    "印发份数, ≥10件, 份, 件",
    "路演场数, 3次, 场, 次",
    "路演场次数, 3场, 场次, 场",
    "工期天数, 3个月, 天, 个月",
    "展览（次）, 5场, 次, 场",
    "参训人数（人次）, 30人, 人次, 人",
    "接待家庭户数（户次）, 良好, 户, 户次",
  })
  void asksWhichUnitHolds(String name, String value, String named, String unit) {
    List<Finding> findings = mismatches(name, value);

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().zh())
        .isEqualTo("深圳市“某表”：绩效指标“%s”的名称以“%s”计，而单位为“%s”，以何者为准？", name, named, unit);
    assertThat(findings.getFirst().evidence().getFirst().asWritten()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "研究报告数（份）, 3",
    "企业数据采集量 （家次）, 5500",
    "大会媒体报道家数, 5",
    "公共服务平台项目数, 2",
    "培训人数, 30人",
    "培训人数, 30名",
    "培训人次数, 30人次",
    "企业家数（名）, 30",
    "入库专家数（人次）, 30",
    "出台政策文件数（份）, 3",
    "服务平台数（家）, 3",
    "培训讲座数, 3场",
    "企业个数, 3家",
    "孵化企业家数, 3个",
    "参训人数增长率（%）, 5",
    "一次数据采集, 3份",
    "企业家数量, 3人次",
    "满意度（%）, ≥90%",
    "面积（平方米）, ≥20000",
    "媒体报道家数, 是",
    "学员人数（见附件）, 3",
    "印发份数, ≥10册",
  })
  void asksNothingWhereTheyAgreeOrNothingIsSaid(String name, String value) {
    assertThat(mismatches(name, value)).isEmpty();
  }

  @Test
  void isOneQuestionForEachIndicatorWithAllItsValues() {
    List<Finding> findings =
        new UnitNounMismatch()
            .of(
                Promises.ofProject(
                    "某目标",
                    row("数量指标", "培训人数", "≥30人次", "≥90人次"),
                    row("数量指标", "报告", "3份"),
                    row("数量指标", "参展家数", "≥5家", "≥10家次")));

    assertThat(findings).hasSize(2);
    assertThat(findings.getFirst().evidence())
        .extracting(Evidence::asWritten)
        .containsExactly("培训人数", "≥30人次", "≥90人次");
    assertThat(findings.getLast().evidence())
        .extracting(Evidence::asWritten)
        .containsExactly("参展家数", "≥10家次");
    assertThat(findings.getLast().evidence().getLast().cells().getFirst().place())
        .isEqualTo("999999-2031 4-1 r4 c5");
  }

  private static List<Finding> mismatches(String name, String value) {
    return new UnitNounMismatch().of(Promises.ofCity("某目标", row("数量指标", name, value)));
  }
}
