package policyfunds.gateway.allocation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import policyfunds.gateway.neighbour.Summaries;

/** Asks allocation-service; a quick failure is asked again once, a slow one is not. */
@Path("/api/v1/region-parts")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "allocation")
@Bulkhead
@CircuitBreaker
@Retry
public interface AllocationClient {

  @GET
  @Path("/{regionCode}")
  RestResponse<AllocationPart> part(
      @PathParam("regionCode") String regionCode,
      @QueryParam("year") int year,
      @QueryParam("fund") String fund,
      @QueryParam("asOf") String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);

  @GET
  RestResponse<Summaries> all(
      @QueryParam("year") int year,
      @QueryParam("fund") String fund,
      @QueryParam("asOf") String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);
}
