package policyfunds.kernel.verification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The head of a ledger's chain: kept elsewhere, it is an anchor to verify against. */
@Schema(name = "LedgerHead", description = "The head of the ledger's chain 链首")
record HeadView(
    @Schema(description = "Last position, 0 where there is none", examples = "1337") long position,
    @Schema(description = "The chain's SHA-256 there; absent where there is none") String digest,
    @Schema(description = "When it was sealed; absent where there is none") Instant sealedAt,
    @Schema(description = "Events that are committed and not sealed yet", examples = "0")
        long unsealed) {}
