package policyfunds.gateway.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * Hands a document on to a service, once and for as long as it takes; nothing is shared with the
 * clients that views ask by.
 */
@Produces(MediaType.APPLICATION_JSON)
public interface ImportClient {

  @POST
  @Path("/imports")
  @Consumes(MediaType.APPLICATION_JSON)
  ImportReport take(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials,
      NewImport body);

  @GET
  @Path("/funds")
  HeldFunds funds(
      @QueryParam("year") int year,
      @QueryParam("pageSize") int pageSize,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);
}
