package policyfunds.task.terms;

import java.util.Arrays;
import java.util.Optional;
import policyfunds.kernel.reference.Coded;

/** Whether a task must or should be done (任务性质). */
@Coded("task-natures")
public enum TaskNature {
  /** 约束性任务 */
  BINDING("约束性任务"),
  /** 指导性任务 */
  GUIDING("指导性任务");

  private final String wording;

  TaskNature(String wording) {
    this.wording = wording;
  }

  /** The nature that documents write so; empty for all else. */
  public static Optional<TaskNature> ofWording(String wording) {
    return Arrays.stream(values()).filter(nature -> nature.wording.equals(wording)).findFirst();
  }
}
