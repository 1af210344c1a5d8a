package policyfunds.allocation.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.kernel.documents.Cell;

/**
 * The note that an item's amount is detailed in an annex (详见附件2), beside the amount or elsewhere in
 * its row.
 *
 * @param amountText what is left of the amount's cell without the note
 * @param annex number of the annex, or 0 where there is no such note
 */
record DetailNote(String amountText, int annex) {

  private static final Pattern NOTE = Pattern.compile("[(\\[{【〔]?(?:具体)?详?见附件(\\d{1,2})[)\\]}】〕]?");
  private static final Pattern NOTE_IN_NAME = Pattern.compile("详见附件(\\d{1,2})(?!\\d)");

  static DetailNote in(Cell amount, Cell name, Cell organization) {
    String wording = amount.wording();
    Matcher beside = NOTE.matcher(wording);
    if (beside.find()) {
      return new DetailNote(
          wording.substring(0, beside.start()) + wording.substring(beside.end()),
          Integer.parseInt(beside.group(1)));
    }
    return new DetailNote(wording, Math.max(annexIn(name), annexIn(organization)));
  }

  private static int annexIn(Cell cell) {
    // folding is dear, and most names have no such letter
    if (cell.text().indexOf('附') < 0) {
      return 0;
    }
    Matcher note = NOTE_IN_NAME.matcher(cell.wording());
    return note.find() ? Integer.parseInt(note.group(1)) : 0;
  }
}
