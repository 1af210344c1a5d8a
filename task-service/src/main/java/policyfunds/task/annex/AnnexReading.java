package policyfunds.task.annex;

import java.util.List;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.notice.Notice;

/** What annex 3 says (附件3的读取结果): tasks and conflicts. */
public record AnnexReading(List<TaskDraft> tasks, List<Conflict> conflicts) {

  private static final int ANNEX = 3;

  public AnnexReading {
    tasks = List.copyOf(tasks);
    conflicts = List.copyOf(conflicts);
  }

  /** Reads a document's annex 3; one that it lacks is empty. */
  public static AnnexReading of(Notice notice, KnownNames names) {
    Annex3 annex = Annex3.read(notice.annex(ANNEX).orElse(new Annex(ANNEX, List.of())), names);
    return new AnnexReading(annex.tasks(), annex.conflicts());
  }
}
