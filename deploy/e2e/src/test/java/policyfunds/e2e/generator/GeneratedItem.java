package policyfunds.e2e.generator;

import java.math.BigDecimal;

/** A numbered row of a generated annex 1 that keeps its money in the province. */
public record GeneratedItem(
    int sequence, String organization, boolean ofDepartment, String name, BigDecimal amountWan) {}
