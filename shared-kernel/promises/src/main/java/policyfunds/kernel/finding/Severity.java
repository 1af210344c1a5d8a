package policyfunds.kernel.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.reference.Coded;

/** How much a finding asks of its reader (程度), the gravest last. */
@Schema(name = "FindingSeverity")
@Coded("finding-severities")
public enum Severity {
  /** 提示: good to know */
  INFO,
  /** 询问: somebody should be asked */
  QUERY,
  /** 警示: figures contradict each other */
  WARNING
}
