package policyfunds.performance.indicatortarget;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which target value a request is about. */
public class TargetPath {

  @PathParam("key")
  @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
  String goal;

  @PathParam("ordinal")
  @Parameter(description = "Place of the indicator in the goal, from 1 绩效指标次序", example = "1")
  Integer ordinal;

  @PathParam("span")
  @Parameter(description = "ANNUAL 当年度 · PROJECT 项目周期", example = "ANNUAL")
  TargetSpan span;

  IndicatorTarget.Key key() {
    return new IndicatorTarget.Key(goal, ordinal, span);
  }
}
