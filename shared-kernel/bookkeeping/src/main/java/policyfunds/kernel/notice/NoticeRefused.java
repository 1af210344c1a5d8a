package policyfunds.kernel.notice;

import java.util.List;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.Conflict;

/** A document that was not taken in, with every error in it (文件未载入). */
public final class NoticeRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Conflict> conflicts;

  private NoticeRefused(String documentId, List<Conflict> conflicts) {
    super(
        "document %s is refused:%n%s"
            .formatted(
                documentId,
                conflicts.stream().map(Conflict::describe).collect(Collectors.joining("\n"))));
    this.conflicts = conflicts;
  }

  /** Throws where one of the conflicts is an error. */
  public static void unlessSound(NoticeDescriptor descriptor, List<Conflict> conflicts) {
    if (conflicts.stream().anyMatch(Conflict::isError)) {
      throw new NoticeRefused(descriptor.id(), conflicts);
    }
  }

  public List<Conflict> conflicts() {
    return conflicts;
  }
}
