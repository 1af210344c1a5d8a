package policyfunds.kernel.problem;

import io.vertx.ext.web.RoutingContext;

/** A request that is being answered by a problem (被拒绝的请求). */
public record Refused(RoutingContext request, Problem problem) {}
