package policyfunds.performance.annex;

import java.math.BigDecimal;
import java.util.List;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.region.Region;

/** One goal as read, with its cells (绩效目标的读取结果). */
public sealed interface GoalDraft {

  Cell textCell();

  List<IndicatorDraft> indicators();

  /**
   * Of a city in a direction (区域绩效目标).
   *
   * @param name title of the table
   */
  record Regional(
      String name,
      Cell cityCell,
      Region city,
      String directionCode,
      Cell textCell,
      List<IndicatorDraft> indicators)
      implements GoalDraft {}

  /**
   * Of a project of the province itself (项目绩效目标).
   *
   * @param itemSequences budget items that it answers for, empty where they are not given
   */
  record Project(
      Cell nameCell,
      BigDecimal requestedAmountWan,
      Cell amountCell,
      Cell textCell,
      List<Integer> itemSequences,
      List<IndicatorDraft> indicators)
      implements GoalDraft {}
}
