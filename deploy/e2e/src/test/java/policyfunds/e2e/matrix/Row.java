package policyfunds.e2e.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import policyfunds.e2e.suite.ServiceName;

/** An operation and its rule; in the region of the rows that the request is about. */
record Row(ServiceName service, String operation, Rule rule, String region) {
  private static final List<String> CITIES = List.of("440100", "440300");

  /** The table of rules, with a row for each of two cities where regions decide. */
  static List<Row> read() {
    try {
      Path file = Path.of(Objects.requireNonNull(Row.class.getResource("/access.csv")).toURI());
      return Files.readAllLines(file).stream().skip(1).flatMap(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  String operationName() {
    return service.label() + " " + operation;
  }

  boolean reads() {
    return rule == Rule.READ || rule == Rule.AUDIT;
  }

  @Override
  public String toString() {
    return operationName() + " " + rule + (rule == Rule.EDIT_REGION ? " " + region : "");
  }

  private static Stream<Row> of(String line) {
    String[] fields = line.split(",");
    Rule rule = Rule.valueOf(fields[2]);
    return (rule == Rule.EDIT_REGION ? CITIES : List.of(CITIES.getFirst()))
        .stream().map(city -> new Row(ServiceName.valueOf(fields[0]), fields[1], rule, city));
  }
}
