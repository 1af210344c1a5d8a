package policyfunds.kernel.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One member that a version changed. */
@Schema(name = "Difference", description = "One member that a version changed 差异")
record DifferenceView(
    @Schema(
            description = "The member, with dots where it is one of a member",
            examples = "sources.amountWan.amended")
        String member,
    @Schema(description = "Its value before, absent where it had none", examples = "false")
        Object before,
    @Schema(description = "Its value after, absent where it has none", examples = "true")
        Object after) {

  private static final String VERSION = "version";

  /** What differs between two states, the version aside. */
  static List<DifferenceView> between(Map<String, ?> before, Map<String, ?> after) {
    return between("", before, after)
        .filter(difference -> !VERSION.equals(difference.member()))
        .toList();
  }

  private static Stream<DifferenceView> between(
      String above, Map<String, ?> before, Map<String, ?> after) {
    Set<String> members = new LinkedHashSet<>(before.keySet());
    members.addAll(after.keySet());
    return members.stream()
        .flatMap(member -> of(above + member, before.get(member), after.get(member)));
  }

  private static Stream<DifferenceView> of(String member, Object before, Object after) {
    if (Objects.equals(before, after)) {
      return Stream.empty();
    }
    return before instanceof ObjectNode was && after instanceof ObjectNode is
        ? between(member + ".", members(was), members(is))
        : Stream.of(new DifferenceView(member, before, after));
  }

  private static Map<String, Object> members(ObjectNode object) {
    Map<String, Object> members = new LinkedHashMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return members;
  }
}
