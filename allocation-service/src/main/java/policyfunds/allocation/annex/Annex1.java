package policyfunds.allocation.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import policyfunds.allocation.annex.ItemColumns.ItemCells;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;

/**
 * Reads annex 1, 政策任务经费安排表: the numbered items.
 *
 * <p>The amount of a row may be two cells: a subtotal of the organization and the item's own
 * amount. Blank cells of merged columns carry the organization on.
 */
final class Annex1 {

  private static final Pattern SEQUENCE = Pattern.compile("[1-9]\\d{0,5}");

  private final List<ItemDraft> items = new ArrayList<>();
  private final List<SubtotalDraft> subtotals = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<Integer> sequences = new HashSet<>();
  private final Set<String> subtotalled = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private Cell organization;
  private String organizationName;
  // blank beside the only amount of an organization's first row, where that may be its subtotal
  private Cell undivided;

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

  boolean hasErrors() {
    return conflicts.stream().anyMatch(Conflict::isError);
  }

  /** Whether every item of an organization could be read. */
  boolean isWhole(String organizationName) {
    return !unread.contains(organizationName);
  }

  private void readTable(Table table) {
    Optional<ItemColumns> columns = ItemColumns.in(table);
    if (columns.isEmpty()) {
      error(
          table.rows().getFirst().getFirst(),
          "TABLE_UNKNOWN",
          "no header row with " + String.join(", ", ItemColumns.WORDINGS));
      return;
    }
    table.rows().stream()
        .skip(columns.get().headerRow())
        .filter(row -> !row.stream().allMatch(Cell::isBlank))
        .forEach(row -> readRow(columns.get(), row));
  }

  private void readRow(ItemColumns columns, List<Cell> row) {
    Optional<ItemCells> cells = columns.cellsOf(row);
    if (cells.isEmpty()) {
      error(row.getFirst(), "ROW_WIDTH", "the row has %d cells".formatted(row.size()));
      return;
    }
    boolean sameOrganization = cells.get().organization().isBlank();
    if (!sameOrganization) {
      organization = cells.get().organization();
      organizationName = OrganizationName.in(organization);
      undivided = null;
    }
    if (organization == null) {
      error(cells.get().organization(), "ORGANIZATION_MISSING", "no 承担单位 so far");
    } else if (organizationName.length() > OrganizationName.LONGEST) {
      error(organization, "TEXT_TOO_LONG", "the name of an organization is 200 letters at most");
    } else {
      readItem(cells.get(), amountOf(cells.get(), columns, sameOrganization));
    }
  }

  /** The cell of the item's own amount; a subtotal beside it is taken up. */
  private Cell amountOf(ItemCells cells, ItemColumns columns, boolean sameOrganization) {
    Cell first = cells.amounts().getFirst();
    Cell last = cells.amounts().getLast();
    if (cells.amounts().size() == 1) {
      return first;
    }
    if (last.isBlank() && columns.isAmountDividedByBlank()) {
      undivided = sameOrganization ? undivided : last;
      return first;
    }
    if (!first.isBlank()) {
      readSubtotal(first);
    } else if (sameOrganization && undivided != null) {
      error(undivided, "AMOUNT_UNREADABLE", "the first item has no amount beside the subtotal");
      unread.add(organizationName);
      undivided = null;
    }
    return last;
  }

  private void readSubtotal(Cell cell) {
    Optional<BigDecimal> value = kept(cell, Amount.in(cell));
    if (value.isPresent() && !subtotalled.add(organizationName)) {
      error(cell, "DUPLICATE_ROW", "the organization has a subtotal already");
    } else {
      value.ifPresent(wan -> subtotals.add(new SubtotalDraft(organizationName, wan, cell)));
    }
  }

  private void readItem(ItemCells cells, Cell amountCell) {
    Optional<Integer> sequence = sequenceOf(cells.sequence());
    DetailNote note = DetailNote.in(amountCell, cells.name(), organization);
    Optional<BigDecimal> amount = kept(amountCell, Amount.of(note.amountText()));
    if (cells.name().isBlank()) {
      error(cells.name(), "NAME_MISSING", "the item has no name");
    }
    if (sequence.isPresent() && amount.isPresent() && !cells.name().isBlank()) {
      items.add(
          new ItemDraft(
              sequence.get(),
              cells.sequence(),
              organizationName,
              organization,
              cells.name(),
              amount.get(),
              amountCell,
              note.annex()));
    } else {
      unread.add(organizationName);
    }
  }

  private Optional<Integer> sequenceOf(Cell cell) {
    String wording = cell.wording();
    if (!SEQUENCE.matcher(wording).matches()) {
      error(cell, "SEQUENCE_UNREADABLE", "序号 is no whole number");
      return Optional.empty();
    }
    int sequence = Integer.parseInt(wording);
    if (!sequences.add(sequence)) {
      error(cell, "DUPLICATE_ROW", "序号 stands twice");
      return Optional.empty();
    }
    return Optional.of(sequence);
  }

  private Optional<BigDecimal> kept(Cell cell, Optional<BigDecimal> amount) {
    if (amount.isEmpty()) {
      error(cell, "AMOUNT_UNREADABLE", "the amount is no number above zero");
    }
    return amount;
  }

  private void error(Cell cell, String code, String message) {
    conflicts.add(Conflict.error(cell, code, message));
  }
}
