package policyfunds.kernel.archive;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.fundyear.FundView;

/** A document that the service was loaded from, as answered. */
@Schema(name = "Document", description = "A document that the service was loaded from 来源文件")
record DocumentView(
    @Schema(description = "Id", examples = "440000-2020") String id,
    @Schema(description = "Title") String title,
    @Schema(description = "Region that issued it", examples = "440000") String regionCode,
    @Schema(description = "Budget year", examples = "2020") int year,
    @Schema(description = "SHA-256 of the whole document") String digest,
    @Schema(description = "Fund that rests on it; absent where none does 资金") FundView fund,
    @Schema(description = "When it was loaded") Instant loadedAt,
    @Schema(description = "Ids of the tables that this service holds") List<String> tables) {

  static DocumentView of(SourceDocument document, FundView fund, List<String> tables) {
    return new DocumentView(
        document.id(),
        document.title(),
        document.regionCode(),
        document.fiscalYear(),
        document.digest(),
        fund,
        document.loadedAt(),
        tables);
  }
}
