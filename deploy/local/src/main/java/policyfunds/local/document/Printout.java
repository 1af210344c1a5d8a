package policyfunds.local.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import policyfunds.local.console.Grid;
import policyfunds.local.console.Language;

/** A report as a person reads it on a terminal (载入报告的打印). */
record Printout(Language language) {

  private static final String NONE = "–";
  private static final List<String> COUNTS =
      List.of("added", "changed", "moved", "removed", "unchanged");

  /** Parts, differences, conflicts, and what is to be given beside the document. */
  List<String> lines(Report report) {
    return Stream.of(
            parts(report),
            new DifferenceTable(language).lines(report),
            new ConflictTable(language).lines(report),
            asking(report))
        .filter(lines -> !lines.isEmpty())
        .flatMap(lines -> Stream.concat(Stream.of(""), lines.stream()))
        .toList();
  }

  private List<String> parts(Report report) {
    if (report.parts().isEmpty()) {
      return List.of();
    }
    List<String> headings =
        switch (language) {
          case ZH -> List.of("部分", "状态", "新增", "更改", "移动", "移除", "不变", "");
          case EN ->
              List.of("PART", "STATUS", "ADDED", "CHANGED", "MOVED", "REMOVED", "UNCHANGED", "");
        };
    return new Grid(headings, report.parts().stream().map(this::row).toList()).lines();
  }

  private List<String> row(Report.Part part) {
    List<String> row = new ArrayList<>(List.of(name(part.name()), status(part.status())));
    COUNTS.forEach(count -> row.add(part.isCounted() ? "" + part.count(count) : NONE));
    row.add(
        part.members()
            .object("problem")
            .map(problem -> problem.text("code") + " " + problem.text("detail"))
            .orElse(""));
    return row;
  }

  private String name(String part) {
    return switch (part) {
      case "allocations" -> language.text("经费分配", part);
      case "tasks" -> language.text("政策任务", part);
      default -> language.text("绩效目标", part);
    };
  }

  private String status(String status) {
    return switch (status) {
      case "LANDED" -> language.text("已载入", "landed");
      case "UNCHANGED" -> language.text("未变", "unchanged");
      case "TRIED" -> language.text("已试", "tried");
      case "REFUSED" -> language.text("被拒绝", "refused");
      case "UNAVAILABLE" -> language.text("不可用", "unavailable");
      case "NOT_SENT" -> language.text("未送", "not sent");
      default -> status.toLowerCase(Locale.ROOT);
    };
  }

  /** Each option that the document wants beside it, with an example of its form. */
  private List<String> asking(Report report) {
    List<Fact> wanted = report.wanted();
    if (wanted.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    lines.add(
        language.text("请在命令中补充（示例仅表明格式）：", "Add to the command (the values show the form only):"));
    wanted.forEach(fact ->
        lines.add("  " + fact.option() + " " + Submission.quoted(fact.example()) + note(fact)));
    return lines;
  }

  private String note(Fact fact) {
    if (!fact.isList()) {
      return "";
    }
    return fact == Fact.LINKS
        ? language.text("（或存有该列表的文件；[] 表示确无对应）", "   (or a file that holds it; [] for none)")
        : language.text("（或存有该列表的文件）", "   (or a file that holds it)");
  }
}
