package policyfunds.performance.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names and target values cut from annexes 4 and 5 by their shape alone, for tests. */
final class PrintedTargets {

  /** An indicator's name beside one value that is printed for it. */
  record Printed(String indicator, String value) {}

  private PrintedTargets() {}

  static List<Printed> of2020() {
    return Stream.concat(project(rows("annex-4.txt")), city(rows("annex-5.txt"))).toList();
  }

  /** Rows below 三级指标: five cells end in name and value, the fourth project's four in two values. */
  private static Stream<Printed> project(List<List<String>> rows) {
    var printed = new ArrayList<Printed>();
    boolean indicators = false;
    for (List<String> row : rows) {
      boolean header = row.contains("三级指标");
      if (indicators && row.size() == 5) {
        printed.add(new Printed(row.get(3), row.get(4)));
      } else if (indicators && row.size() == 4) {
        printed.add(new Printed(row.get(1), row.get(2)));
        printed.add(new Printed(row.get(1), row.get(3)));
      }
      indicators = header || (indicators && row.size() >= 4);
    }
    return printed.stream();
  }

  /** A city of the survey is a row with 指标值 third; a cluster's indicators are as a project's. */
  private static Stream<Printed> city(List<List<String>> rows) {
    List<String> names =
        rows.stream()
            .filter(row -> row.contains("三级指标") && row.size() == 8)
            .findFirst()
            .orElseThrow();
    Stream<Printed> survey =
        rows.stream()
            .filter(row -> row.size() == 8 && row.get(2).equals("指标值"))
            .flatMap(
                row -> IntStream.range(3, 8).mapToObj(i -> new Printed(names.get(i), row.get(i))));
    return Stream.concat(survey, project(rows));
  }

  private static List<List<String>> rows(String annex) {
    return Arrays.stream(read(annex).split("\n\n"))
        .map(row -> row.substring(row.indexOf('\t') + 1))
        .map(row -> Arrays.stream(row.split("\n\t", -1)).map(String::strip).toList())
        .toList();
  }

  private static String read(String annex) {
    try (InputStream text =
        PrintedTargets.class.getResourceAsStream("/annex/440000-2020/" + annex)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
