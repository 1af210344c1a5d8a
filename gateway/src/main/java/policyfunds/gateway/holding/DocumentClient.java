package policyfunds.gateway.holding;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks a service which documents it holds, and for their tables. */
@Produces(MediaType.APPLICATION_JSON)
public interface DocumentClient {

  @GET
  RestResponse<HeldDocuments> documents(
      @QueryParam("page") int page,
      @QueryParam("pageSize") int pageSize,
      @QueryParam("asOf") String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);

  @GET
  @Path("/{document}")
  RestResponse<HeldDocument> document(
      @PathParam("document") String document,
      @QueryParam("asOf") String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);

  @GET
  @Path("/{document}/tables")
  RestResponse<HeldTables> tables(
      @PathParam("document") String document,
      @QueryParam("asOf") String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials);
}
