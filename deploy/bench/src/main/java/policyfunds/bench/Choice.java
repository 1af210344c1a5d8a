package policyfunds.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.local.console.Refusal;

/**
 * What is to be measured, read from what follows {@code ./suite bench}.
 *
 * @param rows about how many allocations the table holds
 * @param fresh whether a database that is there already is filled anew
 */
record Choice(Set<Named> benchmarks, int rows, boolean fresh) {

  private static final int USUAL_ROWS = 5_000_000;
  private static final int LEAST_ROWS = 100_000;

  static Choice of(List<String> arguments) {
    Set<Named> benchmarks = EnumSet.noneOf(Named.class);
    int rows = USUAL_ROWS;
    boolean fresh = false;
    var rest = words(arguments).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      switch (word) {
        case "--fresh" -> fresh = true;
        case "--rows" -> rows = rows(rest.hasNext() ? rest.next() : "");
        default -> benchmarks.add(named(word));
      }
    }
    return new Choice(benchmarks.isEmpty() ? EnumSet.allOf(Named.class) : benchmarks, rows, fresh);
  }

  /** An option's value stands behind it or behind a sign of equality. */
  private static List<String> words(List<String> arguments) {
    var words = new ArrayList<String>();
    arguments.forEach(argument -> words.addAll(List.of(argument.split("=", 2))));
    return words;
  }

  private static int rows(String asked) {
    if (!asked.matches("[1-9][0-9]{5,7}")) {
      throw Refusal.ofArguments(
          "--rows is \"%s\": give a whole number from %d on.".formatted(asked, LEAST_ROWS));
    }
    return Integer.parseInt(asked);
  }

  private static Named named(String name) {
    return Stream.of(Named.values())
        .filter(benchmark -> benchmark.label().equals(name))
        .findFirst()
        .orElseThrow(() ->
            Refusal.ofArguments(
                "./suite bench does not know \"%s\": it knows %s, --rows and --fresh."
                    .formatted(
                        name,
                        String.join(", ", Stream.of(Named.values()).map(Named::label).toList()))));
  }
}
