package policyfunds.local.document;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What an import does, or would do, in the three services (载入报告). */
record Report(
    String document,
    String digest,
    boolean dryRun,
    boolean changed,
    List<Part> parts,
    List<Members> conflicts) {

  private static final String ERROR = "ERROR";

  /** The parts in the order in which they are taken in. */
  private static final List<String> PARTS = List.of("allocations", "tasks", "performance");

  /** One service's share. */
  record Part(String name, String status, Members members) {

    /** Whether the service was asked and did not fail. */
    boolean isCounted() {
      return members.object("counts").isPresent();
    }

    long count(String name) {
      return members.object("counts").orElse(Members.NONE).number(name);
    }

    /** Digest of the revision that was held before, empty where none. */
    String held() {
      return members.text("held");
    }
  }

  static Report of(Members answer) {
    Members document = answer.object("document").orElse(Members.NONE);
    Members parts = answer.object("parts").orElse(Members.NONE);
    return new Report(
        document.text("id"),
        document.text("digest"),
        answer.is("dryRun"),
        answer.is("changed"),
        PARTS.stream()
            .flatMap(name ->
                parts.object(name).map(part -> new Part(name, part.text("status"), part)).stream())
            .toList(),
        answer.objects("conflicts"));
  }

  /** All conflicts, errors first, those of the document before those of a service. */
  List<Members> everyConflict() {
    List<Members> all = new ArrayList<>(conflicts);
    parts.forEach(part -> all.addAll(part.members().objects("conflicts")));
    all.sort(Comparator.comparing(conflict -> !isError(conflict)));
    return List.copyOf(all);
  }

  /** Conflicts that the services found beyond those that they tell. */
  long conflictsLeftOff() {
    return parts.stream().mapToLong(part -> part.members().number("conflictsLeftOff")).sum();
  }

  long errors() {
    return everyConflict().stream().filter(Report::isError).count();
  }

  /** The parts that a service did not take, or did not answer for. */
  List<Part> failed() {
    return parts.stream()
        .filter(part -> Set.of("REFUSED", "UNAVAILABLE").contains(part.status()))
        .toList();
  }

  boolean isSound() {
    return errors() == 0 && failed().isEmpty();
  }

  /** The other revisions that are held and would be replaced. */
  Set<String> held() {
    return parts.stream()
        .map(Part::held)
        .filter(held -> !held.isEmpty() && !held.equals(digest))
        .collect(toUnmodifiableSet());
  }

  /** The facts that conflicts ask for. */
  List<Fact> wanted() {
    return everyConflict().stream()
        .flatMap(conflict -> Fact.askedForBy(conflict.text("code")).stream())
        .distinct()
        .toList();
  }

  private static boolean isError(Members conflict) {
    return conflict.text("severity").equals(ERROR);
  }
}
