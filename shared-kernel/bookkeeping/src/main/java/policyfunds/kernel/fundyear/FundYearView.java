package policyfunds.kernel.fundyear;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.figure.Names;

/** A fund year as answered. */
@Schema(name = "Fund", description = "A fund of one year 资金")
record FundYearView(
    @Schema(description = "Code", examples = "GD-IIT-2020") String code,
    @Schema(description = "Name", examples = "2020年度工业和信息化预留资金") String name,
    @Schema(description = "Budget year", examples = "2020") int year,
    @Schema(description = "Region whose fund it is", examples = "440000") String regionCode,
    @Schema(description = "Name of the region", examples = "广东省") String regionName,
    @Schema(description = "Document that it rests on, if any", examples = "440000-2020")
        String document,
    @Schema(description = "OPEN 开放 · LOCKED 锁定") FundYear.Status status,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  static FundYearView of(FundYear fund, Names names) {
    return new FundYearView(
        fund.fundCode(),
        fund.fundName(),
        fund.fiscalYear(),
        fund.regionCode(),
        names.ofRegion(fund.regionCode()),
        fund.documentId(),
        fund.status(),
        fund.version());
  }
}
