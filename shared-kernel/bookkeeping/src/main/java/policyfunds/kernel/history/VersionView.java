package policyfunds.kernel.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.ledger.Act;
import policyfunds.kernel.ledger.LedgerEvent;
import policyfunds.kernel.ledger.Seal;

/** One version of a resource: who made it, when and why, and what differed from the one before. */
@Schema(name = "Version", description = "One version of a resource 版本")
public record VersionView(
    @Schema(description = "Version, one above the one before", examples = "2") int version,
    @Schema(description = "What was done") Act act,
    @Schema(description = "Subject of the token, first-load or migration", examples = "wang.fang")
        String actor,
    @Schema(description = "Why", examples = "Rounding corrected, letter 2020-17") String reason,
    @Schema(description = "When it was written") Instant writtenAt,
    @Schema(description = "Position in the ledger, absent until it is sealed", examples = "1337")
        Long position,
    @Schema(description = "When it was sealed, which is when an asOf begins to see it")
        Instant sealedAt,
    @Schema(
            description =
                "What differed from the version before; absent where there was no row before, or none after")
        List<DifferenceView> differences,
    @Schema(description = "The row after it; absent where it was withdrawn")
        Map<String, Object> state) {

  /**
   * An event as a version.
   *
   * @param former the row before it, null where there was none
   */
  static VersionView of(LedgerEvent event, String former, EventState states) {
    Seal seal = event.seal();
    Map<String, Object> state = event.isTombstone() ? null : states.of(event.state());
    return new VersionView(
        event.version(),
        event.act(),
        event.actor(),
        event.reason(),
        event.writtenAt(),
        seal == null ? null : seal.position(),
        seal == null ? null : seal.sealedAt(),
        state == null || former == null ? null : DifferenceView.between(states.of(former), state),
        state);
  }
}
