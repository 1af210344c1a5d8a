package policyfunds.allocation.allocation;

import policyfunds.allocation.organization.OrganizationKind;
import policyfunds.kernel.figure.Source;

/** An allocation together with the names of its item and organization: one row of the list. */
public record AllocationRow(
    Allocation allocation,
    String itemName,
    String organization,
    OrganizationKind organizationKind) {

  /** The cell of the amount. */
  public Source amountSource() {
    return allocation.sources().get("amountWan");
  }
}
