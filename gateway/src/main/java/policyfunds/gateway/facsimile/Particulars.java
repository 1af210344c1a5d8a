package policyfunds.gateway.facsimile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import policyfunds.gateway.holding.HeldDocument;
import policyfunds.gateway.neighbour.Part.FundName;
import policyfunds.gateway.performance.PerformanceGoal;
import policyfunds.kernel.figure.Source;

/** What the tables of a document do not say, as an exported file carries it beside them (附带说明). */
final class Particulars {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIX = "policyfunds.";
  private static final String PROJECT = "PROJECT";

  /** The budget items that the project of one table answers for. */
  record Link(String table, List<Integer> itemSequences) {}

  private Particulars() {}

  /** By name; what the document does not have is left out. */
  static Map<String, String> of(HeldDocument document, List<Link> links) {
    Map<String, String> particulars = new TreeMap<>();
    particulars.put(PREFIX + "regionCode", document.regionCode());
    particulars.put(PREFIX + "year", Integer.toString(document.year()));
    particulars.put(PREFIX + "title", document.title());
    if (document.type() != null) {
      particulars.put(PREFIX + "type", document.type());
    }
    FundName fund = document.fund();
    if (fund != null) {
      particulars.put(PREFIX + "fundCode", fund.code());
      particulars.put(PREFIX + "fundName", fund.name());
      particulars.put(PREFIX + "links", write(links));
    }
    return particulars;
  }

  /** The links of the projects that were read from tables of the document, one for each table. */
  static List<Link> links(HeldDocument document, List<PerformanceGoal> goals) {
    Map<String, Link> links = new TreeMap<>();
    for (PerformanceGoal goal : goals) {
      String table = PROJECT.equals(goal.kind()) ? tableOf(goal, document.id()) : null;
      if (table != null) {
        links.putIfAbsent(
            table, new Link(table, Objects.requireNonNullElse(goal.itemSequences(), List.of())));
      }
    }
    return List.copyOf(links.values());
  }

  private static String tableOf(PerformanceGoal goal, String document) {
    return goal.sources() == null
        ? null
        : goal.sources().values().stream()
            .filter(source -> document.equals(source.document()))
            .map(Source::table)
            .filter(Objects::nonNull)
            .min(String::compareTo)
            .orElse(null);
  }

  private static String write(List<Link> links) {
    try {
      return JSON.writeValueAsString(links);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
