package policyfunds.performance.goalsheet;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.performance.indicator.Indicator;

/** Which indicator a request is about. */
public class IndicatorPath {

  @PathParam("key")
  @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
  String goal;

  @PathParam("ordinal")
  @Parameter(description = "Place of the indicator in the goal, from 1 绩效指标次序", example = "1")
  Integer ordinal;

  Indicator.Key key() {
    return new Indicator.Key(goal, ordinal);
  }
}
