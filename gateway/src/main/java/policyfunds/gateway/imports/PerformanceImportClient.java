package policyfunds.gateway.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import policyfunds.gateway.neighbour.Connections.Lengthy;

/** Hands documents on to performance-service, which holds the links of projects to items. */
@Path("/api/v1")
@RegisterRestClient(configKey = "performance-imports")
@RegisterProvider(ImportRefusalMapper.class)
@Lengthy("imports")
public interface PerformanceImportClient extends ImportClient {

  @GET
  @Path("/performance-goals")
  HeldGoals goals(
      @QueryParam("fund") String fund,
      @QueryParam("kind") String kind,
      @QueryParam("pageSize") int pageSize,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);
}
