package policyfunds.allocation.annex;

import java.math.BigDecimal;
import policyfunds.kernel.documents.Cell;

/** A subtotal printed beside the first item of an organization in annex 1 (单位小计). */
record SubtotalDraft(String organization, BigDecimal valueWan, Cell cell) {}
