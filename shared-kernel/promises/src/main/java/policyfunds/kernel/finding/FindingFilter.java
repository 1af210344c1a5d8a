package policyfunds.kernel.finding;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/** What a list of findings may be narrowed to. */
public class FindingFilter {

  @QueryParam("regionCode")
  @Parameter(
      description = "Region that they are about; a province for what is no city's 地区",
      example = "441900")
  RegionCode regionCode;

  @QueryParam("severity")
  @Parameter(description = "INFO 提示 · QUERY 询问 · WARNING 警示", example = "QUERY")
  Severity severity;

  @QueryParam("code")
  @Parameter(description = "Code of the rule 疑点代码", example = "NO_COST_INDICATOR")
  FindingCode code;

  /**
   * Those that were asked for, in their order.
   *
   * @throws policyfunds.kernel.problem.Problem {@code REGION_UNKNOWN}
   */
  public List<Finding> of(List<Finding> findings, Regions regions) {
    String region = regionCode == null ? null : regions.require(regionCode).code().value();
    return findings.stream()
        .filter(finding -> region == null || region.equals(finding.subject().regionCode()))
        .filter(finding -> severity == null || severity == finding.rule().severity())
        .filter(finding -> code == null || code.value().equals(finding.rule().code()))
        .toList();
  }
}
