package policyfunds.gateway.year;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import policyfunds.gateway.neighbour.Summaries;

/**
 * Asks a service how far its data has come, and for all figures and findings of a year; without a
 * circuit breaker, in whose window failures of long ago would outweigh the few calls that there
 * are.
 */
@Produces(MediaType.APPLICATION_JSON)
public interface YearClient {

  @GET
  @Path("/ledger")
  RestResponse<LedgerHead> ledger(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);

  @GET
  @Path("/region-parts")
  RestResponse<Summaries> all(
      @QueryParam("year") int year,
      @QueryParam("fund") String fund,
      @QueryParam("include") String include,
      @QueryParam("asOf") String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);
}
