package policyfunds.gateway.joined;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.Answer.Past;
import policyfunds.gateway.neighbour.Part;
import policyfunds.gateway.neighbour.Part.DocumentDigest;
import policyfunds.gateway.neighbour.PartStatus;

/** One service's part of a view: whether it is there, as of when, and the document it rests on. */
@Schema(name = "Part", description = "One service's part of a view 组成部分")
public record PartView(
    PartStatus status,
    @Schema(description = "The document that it rests on; absent where none or without the part")
        DocumentView document,
    @Schema(
            description =
                "What it answered for: the last seal of its ledger at or before the instant; absent"
                    + " for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    @Schema(description = "Position of its ledger then; absent for now 台账序号", examples = "1204")
        Long position) {

  /** A document and the digest of its bytes. */
  @Schema(name = "DocumentDigest", description = "A document and the digest of its bytes")
  public record DocumentView(
      @Schema(description = "Id", examples = "440000-2020") String id,
      @Schema(description = "SHA-256 of the whole document") String digest) {

    static DocumentView of(DocumentDigest document) {
      return new DocumentView(document.id(), document.digest());
    }
  }

  static PartView of(Answer<? extends Part> answer) {
    Past past = answer.past();
    return new PartView(
        answer.status(),
        answer.part().map(Part::document).map(DocumentView::of).orElse(null),
        past == null ? null : past.asOf(),
        past == null ? null : past.position());
  }
}
