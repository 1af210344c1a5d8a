package policyfunds.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.kubernetes.manifest.Documents;
import policyfunds.kubernetes.tool.Needs;
import policyfunds.kubernetes.tool.Tool;

@Needs(Tool.KUBECTL)
class OverlayTest {

  @ParameterizedTest
  @EnumSource
  void buildsAndReadsWithoutAnUnknownKey(Overlay overlay) {
    assertThat(overlay.documents().manifests().objects())
        .hasSameSizeAs(overlay.documents().nodes())
        .hasSizeGreaterThan(35);
  }

  static Stream<Arguments> misspelled() {
    return Stream.of(
        Arguments.of("Deployment", "gateway", "/spec/template/spec", "hostNetwrok"),
        Arguments.of(
            "Deployment", "gateway", "/spec/template/spec/containers/0/readinessProbe", "Period"),
        Arguments.of(
            "Deployment", "gateway", "/spec/template/spec/containers/0/resources", "limit"),
        Arguments.of("Service", "gateway", "/spec/ports/0", "targetport"),
        Arguments.of("Job", "task-migration-1-0-0", "/spec", "backofflimit"),
        Arguments.of("NetworkPolicy", "names", "/spec/egress/0", "port"),
        Arguments.of("HorizontalPodAutoscaler", "gateway", "/spec/behavior", "scaleup"),
        Arguments.of("PodDisruptionBudget", "gateway", "/spec", "maxunavailable"),
        Arguments.of("Ingress", "policy-funds", "/spec/tls/0", "host"),
        Arguments.of("ServiceMonitor", "policy-funds", "/spec/endpoints/0", "schema"),
        Arguments.of("Namespace", "policy-funds", "/metadata", "label"));
  }

  @ParameterizedTest
  @MethodSource("misspelled")
  void refusesAMisspelledKey(String kind, String name, String place, String key) {
    Documents documents =
        Overlay.PRODUCTION
            .documents()
            .with(kind, name, node -> ((ObjectNode) node.at(place)).put(key, 1));

    assertThatThrownBy(documents::manifests)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(kind + " " + name)
        .hasMessageContaining("\"" + key + "\"");
  }
}
