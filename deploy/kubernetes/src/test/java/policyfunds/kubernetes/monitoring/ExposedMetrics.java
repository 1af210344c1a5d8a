package policyfunds.kubernetes.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The metrics that alerts and dashboard may rest on, as the packaged services expose them: an
 * end-to-end test holds the list to what the running suite says.
 */
record ExposedMetrics(Map<String, Set<String>> labelsByName) {

  /** Made by Prometheus of whatever it looks at. */
  static final String UP = "up";

  private static final Path LIST = Path.of("components/monitoring/metrics.csv");

  /** What the operator and the ServiceMonitor lay on every sample of a pod. */
  private static final Set<String> OF_THE_TARGET =
      Set.of("namespace", "service", "pod", "app_kubernetes_io_part_of");

  static ExposedMetrics listed() {
    try {
      List<String> lines = Files.readAllLines(LIST);
      return new ExposedMetrics(
          lines.stream()
              .skip(1)
              .map(line -> line.split(",", -1))
              .collect(
                  groupingBy(
                      cells -> cells[1],
                      TreeMap::new,
                      mapping(cells -> cells[2], toCollection(TreeSet::new)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> names() {
    return labelsByName.keySet();
  }

  /** What an expression asks for and nobody exposes. */
  Set<String> missing(Expression expression) {
    Set<String> missing = new TreeSet<>(expression.metrics());
    missing.removeAll(names());
    missing.remove(UP);
    Set<String> labels = new TreeSet<>(expression.labels());
    labels.removeAll(OF_THE_TARGET);
    labels.removeAll(
        expression.metrics().stream()
            .flatMap(metric -> labelsByName.getOrDefault(metric, Set.of()).stream())
            .flatMap(all -> List.of(all.split(" ")).stream())
            .collect(toSet()));
    labels.forEach(label -> missing.add("label " + label));
    return missing;
  }
}
