package policyfunds.allocation.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Numerals;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.Wording;

/**
 * Reads annex 1, 政策任务经费安排表: the numbered items.
 *
 * <p>A row may have one cell more than the header: then the amount column holds a subtotal of the
 * organization and the item's own amount. Blank cells of merged columns carry the organization on.
 */
final class Annex1 {

  private static final Pattern NOTE = Pattern.compile("(.*?)\\(详见附件(\\d{1,2})\\)");

  private final List<ItemDraft> items = new ArrayList<>();
  private final List<SubtotalDraft> subtotals = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<Integer> sequences = new HashSet<>();
  private Cell organization;

  private Annex1() {}

  static Annex1 read(Annex annex) {
    Annex1 reading = new Annex1();
    annex.tables().forEach(reading::readTable);
    return reading;
  }

  List<ItemDraft> items() {
    return items;
  }

  List<SubtotalDraft> subtotals() {
    return subtotals;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  private void readTable(Table table) {
    Optional<Header> header = Header.in(table, "序号", "承担单位", "金额", "支持内容");
    if (header.isEmpty()) {
      conflicts.add(
          Conflict.error(
              table.rows().getFirst().getFirst(),
              "TABLE_UNKNOWN",
              "no header row with 序号, 承担单位, 金额 and 支持内容"));
      return;
    }
    table.rows().stream().skip(header.get().row()).forEach(row -> readRow(header.get(), row));
  }

  private void readRow(Header header, List<Cell> row) {
    int surplus = row.size() - header.width();
    if (surplus < 0 || surplus > 1) {
      conflicts.add(
          Conflict.error(
              row.getFirst(), "ROW_WIDTH", "the row has %d cells".formatted(row.size())));
      return;
    }
    int amount = header.column("金额");
    Cell organizationCell = at(row, header.column("承担单位"), amount, surplus);
    if (!organizationCell.isBlank()) {
      organization = organizationCell;
    }
    Cell sequenceCell = at(row, header.column("序号"), amount, surplus);
    Cell nameCell = at(row, header.column("支持内容"), amount, surplus);
    if (surplus == 1 && organization != null && !row.get(amount).isBlank()) {
      amountIn(row.get(amount))
          .ifPresent(
              value -> subtotals.add(new SubtotalDraft(organization, value, row.get(amount))));
    }
    readItem(sequenceCell, nameCell, row.get(amount + surplus));
  }

  private void readItem(Cell sequenceCell, Cell nameCell, Cell amountCell) {
    Optional<Integer> sequence = sequenceOf(sequenceCell);
    Matcher note = NOTE.matcher(Wording.fold(amountCell.text()));
    boolean noted = note.matches();
    Optional<BigDecimal> amount =
        noted ? amountIn(amountCell, note.group(1)) : amountIn(amountCell);
    if (organization == null) {
      conflicts.add(Conflict.error(sequenceCell, "ORGANIZATION_MISSING", "no 承担单位 so far"));
    } else if (nameCell.isBlank()) {
      conflicts.add(Conflict.error(nameCell, "NAME_MISSING", "the item has no name"));
    } else if (sequence.isPresent() && amount.isPresent()) {
      items.add(
          new ItemDraft(
              sequence.get(),
              sequenceCell,
              organization,
              nameCell,
              amount.get(),
              amountCell,
              noted ? Integer.parseInt(note.group(2)) : 0));
    }
  }

  private Optional<Integer> sequenceOf(Cell cell) {
    if (!cell.wording().matches("[1-9]\\d{0,5}")) {
      conflicts.add(Conflict.error(cell, "SEQUENCE_UNREADABLE", "序号 is no whole number"));
      return Optional.empty();
    }
    int sequence = Integer.parseInt(cell.wording());
    if (!sequences.add(sequence)) {
      conflicts.add(Conflict.error(cell, "DUPLICATE_ROW", "序号 stands twice"));
      return Optional.empty();
    }
    return Optional.of(sequence);
  }

  private Optional<BigDecimal> amountIn(Cell cell) {
    return amountIn(cell, cell.text());
  }

  private Optional<BigDecimal> amountIn(Cell cell, String text) {
    Optional<BigDecimal> amount = Numerals.read(text).filter(value -> value.signum() > 0);
    if (amount.isEmpty()) {
      conflicts.add(
          Conflict.error(cell, "AMOUNT_UNREADABLE", "the amount is no number above zero"));
    }
    return amount;
  }

  /** The cell of a column, which the second amount cell shifts where it stands before it. */
  private static Cell at(List<Cell> row, int column, int amount, int surplus) {
    return row.get(column > amount ? column + surplus : column);
  }
}
