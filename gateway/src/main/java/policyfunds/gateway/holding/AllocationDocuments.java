package policyfunds.gateway.holding;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import policyfunds.gateway.neighbour.Connections.Lengthy;

/** The documents of allocation-service. */
@Path("/api/v1/documents")
@RegisterRestClient(configKey = "allocation-documents")
@Lengthy("tables")
@Retry
public interface AllocationDocuments extends DocumentClient {}
