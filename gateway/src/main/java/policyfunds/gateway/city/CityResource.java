package policyfunds.gateway.city;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.gateway.joined.Question;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.region.RegionCode;

/** The cities of a province and what one of them has, has to do and has promised. */
@Path("/api/v1/cities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@RunOnVirtualThread
@Tag(name = "cities", description = "What a city has, has to do and has promised 地市")
public class CityResource {

  private final CityService cities;

  CityResource(CityService cities) {
    this.cities = cities;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "All cities of a fund",
      description =
          "In document order: money, shares, rank, tasks, workload, and unit cost by direction."
              + " Without a service, what needs it is left out.")
  public CitiesView listCities(@BeanParam Question question) {
    return cities.cities(question);
  }

  @GET
  @Path("/{regionCode}")
  @Operation(
      summary = "One city, whole",
      description =
          "Its money, its tasks and its promises, each figure with its cell, the checks that they"
              + " agree, and what to ask about. A service that does not answer in time is a part UNAVAILABLE.")
  public CityView getCity(
      @PathParam("regionCode") RegionCode regionCode,
      @BeanParam Question question,
      @Parameter(
              description =
                  "Lists to include: allocations, tasks, goals, checks, findings; all by"
                      + " default",
              example = "allocations,checks")
          @QueryParam("include")
          String include) {
    return cities.city(regionCode, question, Include.of(include));
  }
}
