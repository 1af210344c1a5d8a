package policyfunds.e2e.paper;

/** A piece of an annex: a line of running text or a table. */
public sealed interface Block {
  /** A line of running text 行文. */
  record Line(String text) implements Block {}

  /** A table 表 among the running text. */
  record Sheet(Grid grid) implements Block {}
}
