package policyfunds.performance.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Numerals;
import policyfunds.kernel.documents.Table;

/**
 * Reads annex 4, 绩效目标（省本级部分）: a table for each project, with or without level 1 and with one target
 * value for each indicator or two.
 */
final class Annex4 {

  private static final String NAME = "项目名称";
  private static final String AMOUNT = "资金需求";
  private static final String TEXT = "总体绩效目标";
  private static final String WAN = "万元";

  private final Links links;
  private final IndicatorReader indicators;
  private final List<Conflict> conflicts;
  private final List<GoalDraft.Project> projects = new ArrayList<>();

  Annex4(Links links, IndicatorReader indicators, List<Conflict> conflicts) {
    this.links = links;
    this.indicators = indicators;
    this.conflicts = conflicts;
  }

  List<GoalDraft.Project> read(Annex annex) {
    links.mustPointInto(annex);
    annex.tables().forEach(this::readTable);
    return List.copyOf(projects);
  }

  private void readTable(Table table) {
    for (Sheet sheet : Sheet.of(table)) {
      if (!sheet.isKnown()) {
        conflicts.add(
            Conflict.error(
                sheet.firstCell(), "TABLE_UNKNOWN", "no header row with 二级指标, 三级指标 and a value"));
      } else {
        readSheet(sheet, table.id());
      }
    }
  }

  private void readSheet(Sheet sheet, String table) {
    Sheet.Fields fields = new Sheet.Fields(sheet, conflicts, List.of(NAME, AMOUNT, TEXT));
    Optional<Cell> name = fields.value(NAME);
    Optional<Cell> amountCell = fields.value(AMOUNT);
    Optional<Cell> text = fields.value(TEXT);
    Optional<BigDecimal> amount = amountCell.flatMap(cell -> amountIn(cell, sheet));
    List<IndicatorDraft> read = IndicatorRows.of(sheet, indicators, conflicts);
    if (name.isPresent() && amount.isPresent() && text.isPresent()) {
      projects.add(
          new GoalDraft.Project(
              name.get(),
              amount.get(),
              amountCell.get(),
              text.get(),
              links.of(table, name.get()),
              read));
    }
  }

  private Optional<BigDecimal> amountIn(Cell cell, Sheet sheet) {
    Cell label = sheet.field(AMOUNT).orElseThrow().getFirst();
    if (!label.wording().contains(WAN)) {
      conflicts.add(
          Conflict.error(label, "AMOUNT_UNIT_UNKNOWN", "the amount is not said to be in 万元"));
      return Optional.empty();
    }
    Optional<BigDecimal> amount = Numerals.read(cell.text()).filter(value -> value.signum() > 0);
    if (amount.isEmpty()) {
      conflicts.add(
          Conflict.error(cell, "AMOUNT_UNREADABLE", "the amount is no number above zero"));
    }
    return amount;
  }
}
