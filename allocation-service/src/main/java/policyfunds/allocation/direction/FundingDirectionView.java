package policyfunds.allocation.direction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.direction.FundingDirection;

/** A funding direction as answered. */
@Schema(name = "FundingDirection", description = "What money is given for 资金投入方向")
record FundingDirectionView(
    @Schema(description = "Code", examples = "ENTERPRISE_SURVEY") String code,
    @Schema(description = "Name", examples = "企业情况综合") String name,
    @Schema(description = "Name in English", examples = "Enterprise survey") String nameEn,
    @Schema(description = "Other names that documents use") List<String> aliases) {

  static FundingDirectionView of(FundingDirection direction) {
    return new FundingDirectionView(
        direction.code().value(), direction.name(), direction.nameEn(), direction.aliases());
  }
}
