package policyfunds.e2e.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Annexes 1 to 3 of a generated notice: its money and its tasks. */
final class NoticeText {
  private static final String AUTHORITY = "市工业和信息化主管部门";
  private static final List<String> TASK_HEADER =
      List.of(
          "序号", "地市", "资金投入 方向", "工作任务名称", "任务要求/  目标", "任务性质", "实施方式", "实施标准", "工作量（家次）", "完成时限");

  private final GeneratedNotice notice;

  private NoticeText(GeneratedNotice notice) {
    this.notice = notice;
  }

  static List<String> annexes(GeneratedNotice notice) {
    var text = new NoticeText(notice);
    return Stream.of(
            text.annex1(),
            text.annex2(),
            text.annex3(),
            GoalText.annex4(notice),
            GoalText.annex5(notice))
        .map(AnnexText::toString)
        .toList();
  }

  private AnnexText annex1() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("序号", "承担单位", "金额（万元）", "支持内容/项目名称"));
    String cities = notice.citiesWan().toPlainString() + "\n\n（详见附件2）";
    rows.add(
        List.of(
            "1",
            "地级以上市工业和信息化主管部门",
            cities,
            notice.place().survey().words() + "补助、支持" + notice.place().cluster().words()));
    String subtotal = notice.departmentWan().toPlainString();
    String department = notice.items().getFirst().organization();
    for (GeneratedItem item : notice.items()) {
      String sequence = String.valueOf(item.sequence());
      String amount = item.amountWan().toPlainString();
      rows.add(
          item.ofDepartment()
              ? List.of(sequence, department, subtotal, amount, item.name())
              : List.of(sequence, item.organization(), amount, item.name()));
      if (item.ofDepartment()) {
        department = "";
        subtotal = "";
      }
    }
    return new AnnexText(1).line(notice.fundName()).gap().table(rows).line("政策任务经费安排表").gap();
  }

  private AnnexText annex2() {
    var rows = new ArrayList<List<String>>();
    String survey = notice.place().survey().words() + "（万元）";
    rows.add(List.of("地区（单位）", survey, "支持" + broken(notice.place().cluster()) + "（万元）"));
    rows.add(
        List.of("合计", notice.surveyWan().toPlainString(), notice.clusterWan().toPlainString()));
    for (GeneratedCity city : notice.cities()) {
      rows.add(
          List.of(
              city.shortName() + AUTHORITY,
              city.surveyWan().map(amount -> amount.toPlainString()).orElse(""),
              city.clusterWan().map(amount -> amount.toPlainString()).orElse("")));
    }
    return new AnnexText(2).line(notice.fundName()).gap().line("经费分配表").gap().table(rows);
  }

  /** With a space that only breaks the line, as headers have it. */
  private static String broken(Place.Named direction) {
    int end = direction.words().length() - 2;
    return direction.words().substring(0, end) + " " + direction.words().substring(end);
  }

  private AnnexText annex3() {
    return new AnnexText(3)
        .line(notice.fundName())
        .gap()
        .line("政策任务安排表")
        .gap()
        .table(tasks("工作经费", notice.surveyed(), notice.place().survey().words(), "工作经费", 11))
        .table(tasks("项目经费", notice.clusters(), notice.place().cluster().words(), "配套资金", 12));
  }

  private List<List<String>> tasks(
      String title, List<GeneratedCity> cities, String direction, String mode, int lastMonth) {
    boolean survey = lastMonth == 11;
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("%d年度地级以上市%s政策任务".formatted(notice.year(), direction + title)));
    rows.add(TASK_HEADER);
    for (GeneratedCity city : cities) {
      rows.add(
          List.of(
              String.valueOf(rows.size() - 1),
              city.shortName(),
              direction,
              direction + "工作",
              "按时按质完成当年度任务量",
              "约束性任务",
              mode,
              "详见当年工作通知",
              survey ? String.valueOf(city.workloadVisits()) : "国家招投标合同里规定的当年任务量",
              "%1$d年1月至%1$d年%2$d月".formatted(notice.year(), lastMonth)));
    }
    return rows;
  }
}
