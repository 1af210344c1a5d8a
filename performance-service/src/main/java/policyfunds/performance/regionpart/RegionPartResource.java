package policyfunds.performance.regionpart;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.finding.IncludeFindings;
import policyfunds.kernel.parameter.Required;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.RegionCode;

/** What this service tells the gateway about regions. */
@Path("/api/v1/region-parts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "region-parts", description = "What the service holds about a region 地区部分")
public class RegionPartResource {

  private final RegionPartService parts;
  private final Reads reads;

  RegionPartResource(RegionPartService parts, Reads reads) {
    this.parts = parts;
    this.reads = reads;
  }

  @GET
  @Operation(
      summary = "Figures of all regions in a year",
      description =
          "The province and each of its cities; `fund` where the year has several. With"
              + " include=findings what the service's own goals give reason to ask as well.")
  public RegionSummaries listRegionParts(
      @Parameter(required = true) @QueryParam("year") FiscalYear year,
      @QueryParam("fund") String fund,
      @QueryParam("include") IncludeFindings include,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(
        asOf, () -> parts.all(Required.parameter("year", year), fund, include != null));
  }

  @GET
  @Path("/{regionCode}")
  @Operation(
      summary = "All that the service holds about one region in a year",
      description =
          "A city, or the province with what is its own; `fund` where the year has several.")
  public RegionPart getRegionPart(
      @PathParam("regionCode") RegionCode regionCode,
      @Parameter(required = true) @QueryParam("year") FiscalYear year,
      @QueryParam("fund") String fund,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> parts.of(regionCode, Required.parameter("year", year), fund));
  }
}
