package policyfunds.gateway.year;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import policyfunds.gateway.neighbour.Connections.Lengthy;

/** A year's figures and findings of performance-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "performance-findings")
@Lengthy("findings")
@Bulkhead
@Retry
public interface PerformanceYear extends YearClient {}
