package policyfunds.kernel.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import policyfunds.kernel.failure.BodyProblems;

/** Changes a resource by what a patch says and nothing else (RFC 7386 JSON Merge Patch). */
@ApplicationScoped
public class MergePatch {

  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * The resource as the patch wants it, checked as a whole body would be.
   *
   * @param current members that can be written, as they are; the reason is left to the patch
   * @throws policyfunds.kernel.problem.Problem {@code VALUE_INVALID} with each member at fault
   */
  public <T extends Record> T onto(T current, ObjectNode patch) {
    ObjectNode wanted = merged(json.valueToTree(current), patch);
    try {
      @SuppressWarnings("unchecked")
      T change = (T) json.treeToValue(wanted, current.getClass());
      Set<ConstraintViolation<T>> violations = validator.validate(change);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
      return change;
    } catch (JsonProcessingException e) {
      throw BodyProblems.of(e);
    }
  }

  private static ObjectNode merged(ObjectNode target, ObjectNode patch) {
    for (var member : patch.properties()) {
      JsonNode value = member.getValue();
      if (value.isNull()) {
        target.remove(member.getKey());
      } else if (value instanceof ObjectNode inner) {
        ObjectNode below =
            target.get(member.getKey()) instanceof ObjectNode there ? there : target.objectNode();
        target.set(member.getKey(), merged(below, inner));
      } else {
        target.set(member.getKey(), value);
      }
    }
    return target;
  }
}
