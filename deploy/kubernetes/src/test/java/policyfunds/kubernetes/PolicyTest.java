package policyfunds.kubernetes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.kubernetes.policy.Policy;
import policyfunds.kubernetes.policy.Rule;
import policyfunds.kubernetes.tool.Needs;
import policyfunds.kubernetes.tool.Tool;

@Needs(Tool.KUBECTL)
class PolicyTest {

  static Stream<Arguments> rulesOfOverlays() {
    return Stream.of(Overlay.values())
        .flatMap(overlay -> Policy.rules().stream().map(rule -> Arguments.of(overlay, rule)));
  }

  static List<Mutation> mutations() {
    return Mutations.all();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rulesOfOverlays")
  void holds(Overlay overlay, Rule rule) {
    assertThat(rule.complaints(overlay.documents().manifests())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void rejectsWhatBreaksIt(Mutation mutation) {
    assertThat(mutation.rule().complaints(mutation.documents().manifests()))
        .as("complaints about %s", mutation)
        .isNotEmpty()
        .anyMatch(complaint -> complaint.contains(mutation.complaint()));
  }

  @Test
  void hasAMutationForEachRule() {
    assertThat(mutations().stream().map(mutation -> mutation.rule().sentence()).collect(toSet()))
        .isEqualTo(Policy.rules().stream().map(Rule::sentence).collect(toSet()));
  }
}
