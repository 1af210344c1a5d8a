package policyfunds.gateway.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import policyfunds.gateway.imports.ImportReport.OutlineRow;
import policyfunds.gateway.imports.NewImport.Link;
import policyfunds.gateway.reading.Facts;
import policyfunds.gateway.reading.ReadDocument;
import policyfunds.gateway.recognition.Projects;
import policyfunds.gateway.recognition.Recognition;
import policyfunds.kernel.conflict.ConflictView;
import policyfunds.kernel.conflict.ConflictView.Severity;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.language.Text;

/** What is wrong with a document beyond what one service sees of it (文件冲突). */
final class DocumentConflicts {

  private static final int ANNEXES = 5;

  private final Recognition recognition;
  private final Language language;
  private final List<ConflictView> conflicts = new ArrayList<>();

  DocumentConflicts(Recognition recognition, Language language) {
    this.recognition = recognition;
    this.language = language;
    recognition.conflicts().forEach(this::add);
    findMissingAnnexes();
  }

  List<ConflictView> all() {
    return List.copyOf(conflicts);
  }

  boolean hasErrors() {
    return conflicts.stream().anyMatch(conflict -> conflict.severity() == Severity.ERROR);
  }

  private void findMissingAnnexes() {
    boolean unknown =
        recognition.conflicts().stream().anyMatch(each -> each.code().equals("TABLE_UNKNOWN"));
    if (recognition.tables().isEmpty()) {
      if (!unknown) {
        error("NO_TABLES", Text.of("文件中没有表格", "the document has no tables"));
      }
      return;
    }
    IntStream.rangeClosed(1, ANNEXES)
        .filter(annex -> recognition.of(annex).isEmpty())
        .filter(annex -> !hasUnknownTable(annex))
        .forEach(annex ->
            error(
                "ANNEX_MISSING",
                Text.of("文件中没有附件%s的表格", "no table is one of annex %s").with(annex)));
  }

  /** Whether a table that was not recognised may be the one that is missing. */
  private boolean hasUnknownTable(int annex) {
    return recognition.conflicts().stream()
        .filter(conflict -> conflict.code().equals("TABLE_UNKNOWN"))
        .anyMatch(conflict -> conflict.cell().annex() == annex);
  }

  /** Asks for what nothing tells. */
  void findMissing(Facts facts, ReadDocument read) {
    if (facts.province() == null) {
      error("PROVINCE_MISSING", Text.of("无法确定省份，请用 province 给出", "which province? give province"));
    }
    if (facts.year() == null && read.years().isEmpty()) {
      error("YEAR_MISSING", Text.of("标题未载明年度，请用 year 给出", "no title tells the year: give year"));
    } else if (facts.year() == null) {
      error(
          "YEAR_AMBIGUOUS",
          Text.of("标题中有不同年度 %s，请用 year 给出", "the titles tell the years %s: give year")
              .with(read.years()));
    }
    if (facts.identify() && facts.fund() == null) {
      error(
          "FUND_CODE_MISSING",
          Text.of("文件未载明资金代码，请用 fund 给出", "which fund? give its code by fund"));
    }
    if (facts.identify() && facts.fundName() == null) {
      error(
          "FUND_NAME_MISSING",
          Text.of("文件未载明资金名称，请用 fundName 给出", "what is the fund called? give fundName"));
    }
  }

  /**
   * Compares projects with the items that they answer for; whether a table is a project's is told
   * by performance-service.
   *
   * @param legible whether every item was read and told: one that was not is none that annex 1
   *     lacks
   */
  void compare(
      List<Link> links, List<OutlineRow> items, boolean legible, List<OutlineRow> projects) {
    if (links == null) {
      if (!projects.isEmpty()) {
        askForLinks(items, projects);
      }
      return;
    }
    Map<String, OutlineRow> byKey =
        items.stream().collect(Collectors.toMap(OutlineRow::key, Function.identity(), (a, _) -> a));
    if (legible) {
      links.forEach(link -> compare(link, byKey, projects));
    }
  }

  private void compare(Link link, Map<String, OutlineRow> items, List<OutlineRow> projects) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Integer sequence : link.itemSequences()) {
      OutlineRow item = items.get(sequence.toString());
      if (item == null) {
        error(
            "LINK_UNKNOWN",
            Text.of(
                    "表 %s 的项目对应的序号 %s 不在附件1中",
                    "links of table %s name item %s, which annex 1 lacks")
                .with(link.table(), sequence));
        return;
      }
      sum = sum.add(item.amountWan());
    }
    BigDecimal linked = sum;
    projects.stream()
        .filter(project -> project.key().equals(link.table()) && project.amountWan() != null)
        .filter(_ -> !link.itemSequences().isEmpty())
        .filter(project -> project.amountWan().compareTo(linked) != 0)
        .forEach(project -> add(amountDiffers(project, linked)));
  }

  private Conflict amountDiffers(OutlineRow project, BigDecimal linked) {
    Optional<Cell> amount = Projects.amount(recognition, project.key());
    return Conflict.warning(
        amount.orElse(null),
        "PROJECT_AMOUNT_DIFFERS",
        "the project of table %s asks for %s, its items have %s"
            .formatted(project.key(), project.amountWan().toPlainString(), linked.toPlainString()));
  }

  private void askForLinks(List<OutlineRow> items, List<OutlineRow> projects) {
    error(
        "LINKS_MISSING",
        Text.of(
                "无法确定附件4的项目对应附件1的哪些项目，请用 links 给出（无则为 []）。项目：%s；附件1：%s",
                "which items of annex 1 do the projects of annex 4 answer for? give links, or []"
                    + " for none. Projects: %s. Items: %s")
            .with(outlined(projects), outlined(items)));
  }

  private static String outlined(List<OutlineRow> rows) {
    return rows.stream()
        .map(row ->
            "%s %s %s"
                .formatted(
                    row.key(),
                    row.name(),
                    row.amountWan() == null ? "" : row.amountWan().toPlainString()))
        .collect(Collectors.joining(", "));
  }

  private void error(String code, Text message) {
    conflicts.add(
        new ConflictView(Severity.ERROR, null, null, null, null, null, code, message.in(language)));
  }

  private void add(Conflict conflict) {
    conflicts.add(ConflictView.of(conflict, language));
  }
}
