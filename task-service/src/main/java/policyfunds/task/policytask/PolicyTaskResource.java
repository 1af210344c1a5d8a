package policyfunds.task.policytask;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The tasks of the funds: who must do what, by when. */
@Path("/api/v1/policy-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "policy-tasks", description = "Who must do what, by when 政策任务")
public class PolicyTaskResource {

  private final PolicyTaskService tasks;

  PolicyTaskResource(PolicyTaskService tasks) {
    this.tasks = tasks;
  }

  @GET
  @Operation(
      summary = "Policy tasks",
      description =
          "In document order. A workload is a number with its unit, or the words by which the"
              + " document refers elsewhere; it is never zero for want of a number.")
  public Page<PolicyTaskView> listPolicyTasks(
      @BeanParam PageRequest page, @BeanParam PolicyTaskFilter filter) {
    return tasks.page(page, filter);
  }

  @GET
  @Path("/{key}")
  @Operation(
      summary = "One policy task",
      description = "By its key: fund, direction, region and number, with colons between.")
  public PolicyTaskView getPolicyTask(
      @Parameter(
              description = "Key of the task 任务键",
              example = "GD-IIT-2020:ENTERPRISE_SURVEY:440100:1")
          @PathParam("key")
          String key) {
    return tasks.task(key);
  }
}
