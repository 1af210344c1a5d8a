package policyfunds.e2e.watched;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** What a service tells Prometheus: metrics by name, with all labels that their samples have. */
record Samples(Map<String, Set<String>> labelsByName, String text) {
  private static final Pattern SAMPLE = Pattern.compile("(?m)^(\\w+)(?:\\{(.*)})? \\S+$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

  static Samples of(SuiteProcess suite, ServiceName service) {
    String text = suite.management(service).get("/q/metrics").body();
    return new Samples(
        SAMPLE
            .matcher(text)
            .results()
            .collect(
                groupingBy(
                    sample -> sample.group(1),
                    TreeMap::new,
                    Collectors.flatMapping(
                        sample ->
                            LABEL
                                .matcher(String.valueOf(sample.group(2)))
                                .results()
                                .map(label -> label.group(1)),
                        toCollection(TreeSet::new)))),
        text);
  }

  /** The sum over all samples of this name with this label. */
  long sum(String name, String label) {
    return SAMPLE
        .matcher(text)
        .results()
        .filter(sample -> sample.group(1).equals(name))
        .filter(sample -> sample.group(2).contains(label))
        .map(Samples::valueOf)
        .collect(reducing(0L, Long::sum));
  }

  /** What this label says on the samples of this name. */
  Set<String> said(String name, String label) {
    Pattern value = Pattern.compile("\\b" + label + "=\"([^\"]*)\"");
    return SAMPLE
        .matcher(text)
        .results()
        .filter(sample -> sample.group(1).equals(name))
        .flatMap(sample -> value.matcher(String.valueOf(sample.group(2))).results())
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static long valueOf(MatchResult sample) {
    String line = sample.group();
    return Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
  }
}
