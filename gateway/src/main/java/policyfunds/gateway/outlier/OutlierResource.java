package policyfunds.gateway.outlier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.gateway.joined.Question;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.parameter.Required;
import policyfunds.kernel.query.ListForm;

/** Which city does not follow the others in a direction, by any two measures. */
@Path("/api/v1/outliers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@RunOnVirtualThread
@Tag(name = "outliers", description = "Which city does not follow the others 离群")
public class OutlierResource {

  private final OutlierService outliers;

  OutlierResource(OutlierService outliers) {
    this.outliers = outliers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "A direction's cities, each against the line through the others",
      description =
          "One measure of a direction held against another, money against workload unless others are"
              + " named: what each city has, what the line through the other cities expects, and"
              + " whether it is off by more than chance allows when all cities are looked at. A"
              + " question to ask, never a verdict on a city. Without the service of either measure"
              + " there are no items.")
  public OutliersView listOutliers(
      @BeanParam Question question,
      @Parameter(required = true) @QueryParam("directionCode") DirectionCode directionCode,
      @Parameter(
              description =
                  "What y is explained by: ALLOCATED, WORKLOAD:unit or TARGET:unit; if absent WORKLOAD,"
                      + " which is the direction's where it has one unit 横轴",
              example = "WORKLOAD:家次")
          @QueryParam("x")
          String x,
      @Parameter(
              description = "What is judged, as for x; ALLOCATED if absent 纵轴",
              example = "ALLOCATED")
          @QueryParam("y")
          String y) {
    return outliers.of(question, Required.parameter("directionCode", directionCode), x, y);
  }
}
