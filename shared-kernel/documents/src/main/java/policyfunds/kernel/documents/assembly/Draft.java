package policyfunds.kernel.documents.assembly;

/**
 * A cell before its table has a number (未编号的单元格).
 *
 * @param computed whether the form says that a formula made its text
 */
public record Draft(String text, int columnSpan, int rowSpan, boolean computed) {

  public Draft {
    text = Characters.sound(text);
  }

  public Draft(String text) {
    this(text, 1, 1, false);
  }
}
