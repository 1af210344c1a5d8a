package policyfunds.kernel.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the feed. */
@Schema(name = "Changes", description = "A stretch of the feed of changes 变更")
record ChangesView(
    @Schema(description = "In the order of their positions") List<ChangeView> items,
    @Schema(description = "What to ask for next as after", examples = "1337") long next,
    @Schema(description = "The last position there is now", examples = "1337") long head) {}
