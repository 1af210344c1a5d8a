package policyfunds.e2e.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What there was after each step, and the versions that the steps made. */
public final class Past {
  private static final String CREATED = "CREATED";

  private final NavigableMap<Integer, State> states = new TreeMap<>();
  private final List<Version> versions = new ArrayList<>();

  /**
   * One version of a resource.
   *
   * @param step the step that made it
   * @param row null where it was withdrawn
   */
  public record Version(
      Resource resource, int number, String act, int step, String actor, Row row) {}

  /** Begins with a fund that step 0 opened. */
  public Past(State beginning, String actor) {
    states.put(0, beginning);
    versions.add(new Version(Resource.FUND, 1, CREATED, 0, actor, beginning.fund()));
  }

  public void add(int step, String actor, Verdict verdict) {
    Resource touched = verdict.touched();
    Optional<Row> former = now().row(touched);
    Optional<Row> latter = verdict.after().row(touched);
    if (!former.equals(latter)) {
      int number = latter.map(Row::version).orElseGet(() -> former.orElseThrow().version() + 1);
      String act = former.isEmpty() ? CREATED : latter.isEmpty() ? "WITHDRAWN" : "AMENDED";
      versions.add(new Version(touched, number, act, step, actor, latter.orElse(null)));
    }
    states.put(step, verdict.after());
  }

  public State now() {
    return states.lastEntry().getValue();
  }

  public State after(int step) {
    return states.floorEntry(step).getValue();
  }

  /** All versions in the order in which they were made. */
  public List<Version> versions() {
    return List.copyOf(versions);
  }

  public List<Version> versionsOf(Resource resource) {
    return versions.stream().filter(version -> version.resource().equals(resource)).toList();
  }
}
