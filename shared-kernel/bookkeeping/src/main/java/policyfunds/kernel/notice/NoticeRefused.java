package policyfunds.kernel.notice;

import java.util.List;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.Conflict;

/** A document that was not taken in, with every error in it (文件未载入). */
public final class NoticeRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Conflict> conflicts;

  private NoticeRefused(String documentId, String reason, List<Conflict> conflicts) {
    super("document %s is refused:%n%s".formatted(documentId, reason));
    this.conflicts = conflicts;
  }

  /** Refuses another revision of a document that is held: it would be replaced, not loaded. */
  public static NoticeRefused otherRevision(NoticeDescriptor descriptor, String keptDigest) {
    return new NoticeRefused(
        descriptor.id(),
        "held is the revision %s, this is %s".formatted(keptDigest, descriptor.digest()),
        List.of());
  }

  /** Throws where one of the conflicts is an error. */
  public static void unlessSound(NoticeDescriptor descriptor, List<Conflict> conflicts) {
    if (conflicts.stream().anyMatch(Conflict::isError)) {
      String reasons = conflicts.stream().map(Conflict::describe).collect(Collectors.joining("\n"));
      throw new NoticeRefused(descriptor.id(), reasons, conflicts);
    }
  }

  public List<Conflict> conflicts() {
    return conflicts;
  }
}
