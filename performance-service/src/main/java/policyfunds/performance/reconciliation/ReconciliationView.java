package policyfunds.performance.reconciliation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.csv.Rows;
import policyfunds.kernel.figure.CheckView;
import policyfunds.kernel.fundyear.DocumentDigest;
import policyfunds.kernel.fundyear.FundView;

/** Whether the goals of a fund agree with themselves, rule by rule. */
@Schema(name = "Reconciliation", description = "Goals in words against goals in figures 核对")
record ReconciliationView(
    FundView fund,
    DocumentDigest document,
    @Schema(description = "Whether every rule holds") boolean reconciled,
    @Schema(description = "The rules, each with both sides and their cells") @Rows
        List<CheckView> checks) {}
