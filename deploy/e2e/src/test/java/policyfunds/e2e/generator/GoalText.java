package policyfunds.e2e.generator;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Annexes 4 and 5 of a generated notice: what is promised for its money. */
final class GoalText {
  private static final List<String> LEVELS =
      List.of("绩\n效\n指\n标", "一级\n指标", "二级指标", "三级指标", "三级指标目标值");

  private GoalText() {}

  static AnnexText annex4(GeneratedNotice notice) {
    var annex = new AnnexText(4).line(notice.fundName()).gap().line("绩效目标（省本级部分）").gap();
    for (GeneratedProject project : notice.projects()) {
      var rows = new ArrayList<List<String>>();
      rows.add(List.of("项目名称", project.name()));
      rows.add(List.of("资金需求\n（万元）", project.requestedWan().toPlainString()));
      boolean first = project.equals(notice.projects().getFirst());
      boolean last = project.equals(notice.projects().getLast());
      rows.add(List.of("总体绩效目标\n（概述）", first ? visitsText(notice) : amountsText(project)));
      if (last) {
        rows.addAll(twoSpans());
      } else {
        rows.addAll(first ? visits(notice) : levels());
      }
      annex.table(rows);
    }
    return annex;
  }

  private static String visitsText(GeneratedNotice notice) {
    return "1. 完成%d年度%d家次%s数据审核验收。\n2. 按月编制运行分析报告。"
        .formatted(notice.year(), notice.visits(), notice.place().survey().words());
  }

  private static String amountsText(GeneratedProject project) {
    return IntStream.range(0, project.items().size())
        .mapToObj(i -> {
          GeneratedItem item = project.items().get(i);
          return "%d. %s，额度%s万元，留在省本级。"
              .formatted(i + 1, item.name(), item.amountWan().toPlainString());
        })
        .collect(joining("\n"));
  }

  private static List<List<String>> visits(GeneratedNotice notice) {
    String tenThousands = new BigDecimal(notice.visits()).movePointLeft(4).toPlainString();
    return List.of(
        LEVELS,
        List.of("", "产出", "数量指标", "现场业务培训人数", "420人次"),
        List.of("", "产出", "数量指标", "通过省审核的企业家数", tenThousands + "万家次"),
        List.of("", "效益", "效益指标", "保障月度运行监测分析", "按月形成报告"));
  }

  private static List<List<String>> levels() {
    return List.of(
        LEVELS,
        List.of("", "产出", "数量指标", "召开会议", "至少3次。"),
        List.of("", "", "质量指标", "会议完成率（%）", "100%"),
        List.of("", "效益", "服务对象满意度指标", "与会者满意度", "95%以上"));
  }

  private static List<List<String>> twoSpans() {
    return List.of(
        List.of("二级指标", "三级指标", "当年度指标值", "项目周期指标值"),
        List.of("数量指标", "展览展示活动（次）", "≥12", "≥36"),
        List.of("", "展览展示面积（平方米）", "≥15000", "≥45000"),
        List.of("服务对象满意度指标", "体验满意度（%）", "≥85", "≥85"));
  }

  static AnnexText annex5(GeneratedNotice notice) {
    var survey = new ArrayList<List<String>>();
    survey.add(List.of("承担单位", "总体绩效目标", "一级指标", "产出", "效益"));
    survey.add(List.of("", "", "二级指标", "数量指标", "时效指标", "社会效益指标"));
    survey.add(List.of("", "", "三级指标", "企业数据采集量 （家次）", "研究报告数（份）", "按期完成采集工作", "强化形势分析", "强化形势分析"));
    for (GeneratedCity city : notice.surveyed()) {
      String visits = String.valueOf(city.workloadVisits());
      survey.add(List.of(city.shortName(), "完成省下达的任务数", "指标值", visits, "4", "是", "是", "是"));
    }
    var clusters = new ArrayList<List<String>>();
    notice.clusters().forEach(city -> clusters.addAll(cluster(city)));
    return new AnnexText(5)
        .line(notice.fundName())
        .gap()
        .line("绩效目标（地级以上市部分）")
        .line(notice.year() + "年度" + notice.place().survey().words() + "工作经费地市绩效目标")
        .table(survey)
        .line(notice.year() + "年度" + notice.place().cluster().words() + "项目经费地市绩效目标")
        .gap()
        .table(clusters);
  }

  private static List<List<String>> cluster(GeneratedCity city) {
    return List.of(
        List.of(city.city().name() + "绩效目标表"),
        List.of("总体目标", "推动集群进一步发展壮大。"),
        List.of("绩效目标", "一级指标", "二级指标", "三级指标", "指标值"),
        List.of("", "产出", "数量指标", "公共服务平台项目数", "3"),
        List.of("", "", "质量指标", "财政资金到位率", "100%"),
        List.of("", "", "", "财政资金使用合规性", "合规"),
        List.of("", "", "过程管理指标", "进度达标率", "100%"),
        List.of("", "效益", "经济效益指标", "项目经济效益情况", "良好"),
        List.of("", "", "社会效益指标", "对行业发展促进作用", "提高"),
        List.of("", "", "", "对产业服务体系促进作用", "明显"),
        List.of("", "", "满意度指标", "服务对象满意度", "≥92%"));
  }
}
