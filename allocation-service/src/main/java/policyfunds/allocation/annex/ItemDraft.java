package policyfunds.allocation.annex;

import java.math.BigDecimal;
import policyfunds.kernel.documents.Cell;

/**
 * One numbered row of annex 1 as read (附件1的一行).
 *
 * @param sequenceCell 序号
 * @param organizationCell 承担单位, of an earlier row where the cell is merged
 * @param nameCell 支持内容/项目名称
 * @param amountCell the item's amount: a leaf, or a printed total where the details stand elsewhere
 * @param detailedIn number of the annex that the amount is detailed in, or 0
 */
record ItemDraft(
    int sequence,
    Cell sequenceCell,
    String organization,
    Cell organizationCell,
    Cell nameCell,
    BigDecimal amountWan,
    Cell amountCell,
    int detailedIn) {

  String name() {
    return nameCell.text().strip();
  }

  boolean isDetailedElsewhere() {
    return detailedIn > 0;
  }
}
