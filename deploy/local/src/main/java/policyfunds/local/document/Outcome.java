package policyfunds.local.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import policyfunds.local.console.Language;
import policyfunds.local.console.Refusal;

/** How an import ended (结果): what is printed of it, and whether the command has done its work. */
public record Outcome(Answer answer, Submission submission, Language language) {

  /** The tables, and where it went well a last sentence. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    answer.report().map(new Printout(language)::lines).ifPresent(lines::addAll);
    if (!lines.isEmpty()) {
      lines.add("");
    }
    if (isDone()) {
      lines.add(done(answer.report().orElseThrow()));
      replacing(lines);
    }
    return lines;
  }

  /**
   * Ends the command where nothing was taken in, or not everything.
   *
   * @throws Refusal in one sentence that also says what to do
   */
  public void mustBeDone() {
    if (!isDone()) {
      throw new Refusal(refusal());
    }
  }

  private boolean isDone() {
    return answer.isTaken() && answer.report().filter(Report::isSound).isPresent();
  }

  private String done(Report report) {
    if (report.dryRun()) {
      return language
          .text(
              "仅试载入：文件 %s（%s）没有错误，未更改任何内容。",
              "Only tried: document %s (%s) has no errors; nothing was changed.")
          .formatted(report.document(), report.digest());
    }
    return (report.changed()
            ? language.text("已载入文件 %s（%s）。", "Taken in: document %s (%s).")
            : language.text("文件 %s（%s）此前已载入，没有变化。", "Unchanged: document %s (%s) is held already."))
        .formatted(report.document(), report.digest());
  }

  /** A trial tells beforehand what the import itself will need. */
  private void replacing(List<String> lines) {
    Set<String> held = answer.report().orElseThrow().held();
    if (submission.dryRun() && !held.isEmpty() && !submission.facts().containsKey(Fact.REPLACES)) {
      lines.add(replace(held));
    }
  }

  private String refusal() {
    String sentence = sentence();
    return switch (answer.code()) {
      case "DOCUMENT_HELD" ->
          sentence + "\n" + replace(answer.report().map(Report::held).orElse(Set.of()));
      case "IMPORT_INCOMPLETE" ->
          sentence
              + language.text(
                  "\n再次发送同一文件，即完成其余部分：\n  ", "\nSend the same again to complete the rest:\n  ")
              + submission.again();
      case "FORBIDDEN" ->
          sentence
              + language.text(
                  "\n载入需要文件所属省份的编辑者；--province 指明省份。",
                  "\nAn import needs an editor of the document's whole province, which --province names.");
      default -> sentence;
    };
  }

  private String sentence() {
    if (answer.isTaken()) {
      return tried(answer.report().orElseThrow());
    }
    if (answer.status() == 413 && answer.code().isEmpty()) {
      return language
          .text("网关不接受 %s 的文件。", "The gateway takes no file of %s.")
          .formatted(Answer.size(submission.bytes()));
    }
    return answer.code().isEmpty()
        ? language.text("网关答复 %d。", "The gateway answered %d.").formatted(answer.status())
        : "%s (%s)%s".formatted(answer.detail(), answer.code(), language.text("。", "."));
  }

  private String tried(Report report) {
    return report.errors() > 0
        ? language
            .text("仅试载入：有 %d 处错误，文件不能载入。", "Only tried: %d errors keep the document out.")
            .formatted(report.errors())
        : language
            .text("仅试载入：%d 个部分不接受该文件。", "Only tried: %d of its parts would not be taken in.")
            .formatted(report.failed().size());
  }

  /** The command to go on with; several revisions are held only while an import is unfinished. */
  private String replace(Set<String> held) {
    return held.size() == 1
        ? language.text("要替换现有版本：\n  ", "To replace what is held:\n  ")
            + submission.replacing(held.iterator().next())
        : language.text(
            "各部分持有不同版本：请先再次发送未载入完成的文件。",
            "The parts hold different revisions: first send that file again whose import is not complete.");
  }
}
