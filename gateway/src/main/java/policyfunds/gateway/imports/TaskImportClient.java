package policyfunds.gateway.imports;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import policyfunds.gateway.neighbour.Connections.Lengthy;

/** Hands documents on to task-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "task-imports")
@RegisterProvider(ImportRefusalMapper.class)
@Lengthy("imports")
public interface TaskImportClient extends ImportClient {}
