package policyfunds.gateway.facsimile;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.holding.HeldDocument;
import policyfunds.gateway.holding.Holdings;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.Answer.Past;
import policyfunds.gateway.neighbour.PartStatus;

/** A document as the three services hold it. */
@Schema(name = "Document", description = "A document as the three services hold it 文件")
record DocumentView(
    @Schema(description = "Id: region, year and, where it has one, type", examples = "440000-2020")
        String id,
    @Schema(description = "Title", examples = "2020年度工业和信息化预留资金") String title,
    @Schema(description = "Region that issued it", examples = "440000") String regionCode,
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(description = "Tells several documents of a region and year apart; often absent")
        String type,
    FundView fund,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    @Schema(description = "SHA-256 of the file, where all three hold the same; absent otherwise")
        String digest,
    @Schema(description = "Whether all three services hold it 是否完整") boolean complete,
    @Schema(description = "Whether those that answered hold the same revision 是否同一版本")
        boolean consistent,
    PartsView parts) {

  /** What each service holds of it. */
  @Schema(name = "DocumentParts", description = "What each service holds of a document 组成部分")
  record PartsView(PartView allocations, PartView tasks, PartView performance) {}

  /** What one service holds of it. */
  @Schema(name = "DocumentPart", description = "What one service holds of a document 组成部分")
  record PartView(
      PartStatus status,
      @Schema(description = "SHA-256 of the file that it comes from") String digest,
      @Schema(description = "Ids of its tables, in order") List<String> tables,
      @Schema(
              description =
                  "What it answered for: the last seal of its ledger at or before the instant;"
                      + " absent for now 截至",
              examples = "2020-07-31T15:59:59.999999Z")
          Instant asOf,
      @Schema(description = "Position of its ledger then; absent for now 台账序号", examples = "1204")
          Long position) {

    static PartView of(Answer<HeldDocument> answer) {
      Past past = answer.past();
      return new PartView(
          answer.status(),
          answer.orNull(HeldDocument::digest),
          answer.orNull(HeldDocument::tables),
          past == null ? null : past.asOf(),
          past == null ? null : past.position());
    }
  }

  static DocumentView of(Holdings holdings) {
    Joined<HeldDocument, HeldDocument, HeldDocument> joined = holdings.joined();
    HeldDocument document = holdings.any();
    return new DocumentView(
        document.id(),
        document.title(),
        document.regionCode(),
        document.year(),
        document.type(),
        FundView.of(joined.fund()),
        joined.asOf(),
        holdings.isWhole() ? document.digest() : null,
        joined.complete(),
        joined.consistent(),
        new PartsView(
            PartView.of(joined.allocations()),
            PartView.of(joined.tasks()),
            PartView.of(joined.performance())));
  }
}
