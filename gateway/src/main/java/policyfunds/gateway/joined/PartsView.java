package policyfunds.gateway.joined;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three parts of a view as answered. */
@Schema(name = "Parts", description = "The three parts of a view 组成部分")
public record PartsView(PartView allocations, PartView tasks, PartView performance) {}
