package policyfunds.allocation.annex;

import java.math.BigDecimal;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.region.Region;

/** One amount of annex 2 as read: what a city receives in a direction (附件2的一格). */
record CityDraft(
    Cell organizationCell, Region city, String directionCode, BigDecimal amountWan, Cell cell) {

  /** As the cell writes it; a bare code is nobody's name, and the city's stands for it. */
  String organization() {
    return city.code().value().equals(organizationCell.wording())
        ? city.name()
        : OrganizationName.in(organizationCell);
  }
}
