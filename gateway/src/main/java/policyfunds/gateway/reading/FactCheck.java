package policyfunds.gateway.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Conflict;

/**
 * What is said beside a document's tables, held against what they say themselves (要素核对).
 *
 * @param given beside the file
 * @param brought by the file; an export that was edited still carries the facts of the old document
 * @param derived from tables and titles
 * @param years that the titles name
 */
record FactCheck(Facts given, Facts brought, Facts derived, SortedSet<Integer> years) {

  /** The facts that count: what the file brings only where it is of this very document. */
  Facts counting() {
    return isBroughtByAnother() ? given : given.or(brought);
  }

  List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    if (isBroughtByAnother()) {
      conflicts.add(
          Conflict.warning(
              null,
              "PARTICULARS_IGNORED",
              "what the file carries is of another document (%s) and does not count"
                  .formatted(
                      Stream.of(brought.province(), brought.year())
                          .filter(Objects::nonNull)
                          .map(Object::toString)
                          .collect(Collectors.joining("-")))));
    }
    if (given.year() != null && !years.isEmpty() && !years.contains(given.year())) {
      conflicts.add(
          Conflict.warning(
              null,
              "YEAR_DIFFERS",
              "the titles tell %s, the year given is %d, which counts"
                  .formatted(years, given.year())));
    }
    return conflicts;
  }

  private boolean isBroughtByAnother() {
    Facts told = given.or(derived);
    return differ(brought.year(), told.year()) || differ(brought.province(), told.province());
  }

  private static boolean differ(Object brought, Object told) {
    return brought != null && told != null && !Objects.equals(brought, told);
  }
}
