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
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import policyfunds.gateway.neighbour.Connections;
import policyfunds.gateway.neighbour.NeighbourRefusal;
import policyfunds.gateway.neighbour.RefusalMapper;
import policyfunds.gateway.neighbour.Summaries;

/** Asks allocation-service; a quick failure is asked again once, a slow one is not. */
@Path("/api/v1/region-parts")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "allocation")
@RegisterProvider(RefusalMapper.class)
@RegisterProvider(Connections.class)
@Bulkhead(128)
@CircuitBreaker(
    requestVolumeThreshold = 20,
    failureRatio = 0.5,
    delay = 2000,
    skipOn = {NeighbourRefusal.class, BulkheadException.class})
@Retry(
    maxRetries = 1,
    delay = 20,
    jitter = 10,
    maxDuration = 400,
    abortOn = {NeighbourRefusal.class, BulkheadException.class, CircuitBreakerOpenException.class})
public interface AllocationClient {

  @GET
  @Path("/{regionCode}")
  AllocationPart part(
      @PathParam("regionCode") String regionCode,
      @QueryParam("year") int year,
      @QueryParam("fund") String fund,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language);

  @GET
  Summaries all(
      @QueryParam("year") int year,
      @QueryParam("fund") String fund,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language);
}
