package policyfunds.allocation.allocation;

import java.math.BigDecimal;
import policyfunds.allocation.organization.OrganizationKind;

/** Sum of the allocations of one item, direction and kind of organization, cities apart. */
public record AllocationSum(
    int itemSequence,
    String directionCode,
    OrganizationKind organizationKind,
    boolean toCity,
    BigDecimal amountWan,
    long count) {}
