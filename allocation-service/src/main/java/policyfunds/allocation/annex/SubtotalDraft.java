package policyfunds.allocation.annex;

import java.math.BigDecimal;
import policyfunds.kernel.documents.Cell;

/** A subtotal printed beside the first item of an organization in annex 1 (单位小计). */
record SubtotalDraft(Cell organizationCell, BigDecimal valueWan, Cell cell) {

  String organization() {
    return OrganizationName.in(organizationCell);
  }
}
