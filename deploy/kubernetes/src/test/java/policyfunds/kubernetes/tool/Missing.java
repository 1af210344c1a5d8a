package policyfunds.kubernetes.tool;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;
import static org.junit.platform.commons.support.AnnotationSupport.findAnnotation;

import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What becomes of tests whose tool this machine has not. */
final class Missing implements ExecutionCondition {

  private static final List<String> INSISTED_ON =
      List.of(System.getProperty("suite.insist", "").split(",", -1));

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return findAnnotation(context.getElement(), Needs.class)
        .map(Needs::value)
        .filter(tool -> !INSISTED_ON.contains(tool.id()))
        .flatMap(tool ->
            tool.missing()
                .map(reason ->
                    disabled(
                        "%s; ./suite test --insist %s does not let this pass"
                            .formatted(reason, tool.id()))))
        .orElseGet(() -> enabled("the tool is there, or insisted on"));
  }
}
