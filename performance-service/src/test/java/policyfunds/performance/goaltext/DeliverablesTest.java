package policyfunds.performance.goaltext;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          用于咨询委召开工作会议、编发工作简报、出版参考刊物、以及专项课题研究等支出 | 工作会议; 工作简报; 参考刊物
          包含主会场活动、8场平行会议和广东工业智造创新大赛            | 平行会议; 广东工业智造创新大赛
          编制完成《江苏省“十四五”规划（2021-2025年）》和2份成果     | 《江苏省“十四五”规划（2021-2025年）》
          2023年编制湖北省制造业发展“十四五”规划编制项目            | 湖北省制造业发展“十四五”规划
          公共服务活动，共性技术攻关和公共服务平台建设              | 公共服务平台
          按月编制四川省工业经济运行分析报告，更新企业数据库           | 四川省工业经济运行分析报告; 企业数据库
          举办“创客浙江”创新创业大赛，开展“质量月”活动            | “创客浙江”创新创业大赛; “质量月”活动
          保障2021世界超高清视频产业发展大会顺利举办              | 2021世界超高清视频产业发展大会
          编印《工业年鉴》，发布《工业年鉴》                   | 《工业年鉴》
          """)
  void findsWhatIsNamed(String text, String expected) {
    assertThat(outline(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "、。（）“”《》",
        "召开会议，编制规划，形成报告",
        "打造平台型企业，推进标准化建设，规划期内完成",
        "根据《中小企业促进法》和《某省条例》，落实《行动方案》要求",
        "达到国家标准，列入重点产品目录",
        "定期向省政府报告，一企一方案",
        "推动集群进一步发展壮大"
      })
  void findsNothingWhereNothingIsPromisedByName(String text) {
    assertThat(Deliverables.in(text)).isEmpty();
  }

  private static String outline(String text) {
    return Deliverables.in(text).stream().map(Deliverable::text).collect(joining("; "));
  }
}
