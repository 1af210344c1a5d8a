package policyfunds.gateway.holding;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import policyfunds.gateway.neighbour.Connections.Lengthy;

/** The documents of performance-service. */
@Path("/api/v1/documents")
@RegisterRestClient(configKey = "performance-documents")
@Lengthy("tables")
@Retry
public interface PerformanceDocuments extends DocumentClient {}
