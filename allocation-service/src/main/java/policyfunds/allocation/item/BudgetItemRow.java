package policyfunds.allocation.item;

import policyfunds.allocation.organization.OrganizationKind;

/** An item together with who carries it: one row of the list. */
public record BudgetItemRow(
    BudgetItem item, String organization, OrganizationKind organizationKind) {}
