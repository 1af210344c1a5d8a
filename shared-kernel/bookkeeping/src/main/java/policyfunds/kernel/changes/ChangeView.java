package policyfunds.kernel.changes;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.history.EventState;
import policyfunds.kernel.ledger.LedgerEvent;

/** One change as a CloudEvent 1.0; {@code position} to {@code digest} are its extensions. */
@Schema(name = "Change", description = "One change as a CloudEvent 变更")
record ChangeView(
    @Schema(description = "Version of CloudEvents", examples = "1.0") String specversion,
    @Schema(description = "The position again: unique in its source", examples = "1337") String id,
    @Schema(description = "The service", examples = "/allocation-service") String source,
    @Schema(description = "Table and act", examples = "policyfunds.allocation.amended") String type,
    @Schema(description = "Table and key of the row", examples = "allocation/17") String subject,
    @Schema(description = "When it was written") Instant time,
    @JsonProperty("datacontenttype")
        @Schema(description = "Of the data; absent without any", examples = "application/json")
        String dataContentType,
    @Schema(description = "Place in the ledger, from 1 without gaps", examples = "1337")
        long position,
    @Schema(description = "Subject of the token, first-load or migration", examples = "wang.fang")
        String actor,
    @Schema(description = "Why", examples = "Rounding corrected, letter 2020-17") String reason,
    @Schema(description = "Version of the row", examples = "2") int version,
    @JsonProperty("sealedtime") @Schema(description = "When it was sealed") Instant sealedTime,
    @Schema(description = "The chain's SHA-256 at this position") String digest,
    @Schema(description = "The whole row after it; absent where it was withdrawn")
        Map<String, Object> data) {

  static ChangeView of(LedgerEvent event, String service, EventState states) {
    String entity = event.entity().replace('_', '-');
    Map<String, Object> data = event.isTombstone() ? null : states.of(event.state());
    return new ChangeView(
        "1.0",
        Long.toString(event.seal().position()),
        "/" + service,
        "policyfunds." + entity + "." + event.act().name().toLowerCase(Locale.ROOT),
        entity + "/" + event.key(),
        event.writtenAt(),
        data == null ? null : "application/json",
        event.seal().position(),
        event.actor(),
        event.reason(),
        event.version(),
        event.seal().sealedAt(),
        event.seal().digest(),
        data);
  }
}
