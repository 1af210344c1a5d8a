package policyfunds.performance.target;

import static java.util.Objects.requireNonNull;

import policyfunds.kernel.reference.Coded;

/**
 * A stretch of a target's text and what it was taken for (原文片段).
 *
 * @param text as written, every character of it
 * @param read the meaning in its plain spelling (GE, 5.5, 10000, 家次, true, MONTHLY), the words
 *     themselves where they are their own meaning, empty where there is none
 */
public record Part(Role role, String text, String read) {

  /** What a stretch of text does in a target value (片段作用). */
  @Coded("target-part-roles")
  public enum Role {
    /** ≥, 至少, 以上: read as an {@link Operator}. */
    OPERATOR,
    /** Digits, read without separators. */
    NUMBER,
    /** 万, 亿: read as the number to multiply by. */
    SCALE,
    /** 家次, 万元, %: read as a unit's symbol. */
    UNIT,
    /** 是 or 否, read as true or false. */
    BOOLEAN,
    /** 进一步, 基本: how far a judgement goes. */
    DEGREE,
    /** 合规, 良好: a word of judgement. */
    QUALITY,
    /** 按月, read as a period. */
    FREQUENCY,
    /** What is delivered in each period. */
    DELIVERABLE,
    /** The thing counted in one component of a compound. */
    NOUN,
    /** 和 between two components. */
    CONJUNCTION,
    /** Full stops and the like after the value. */
    PUNCTUATION,
    /** Blanks and line ends. */
    SPACE,
    /** The whole of a text that was not understood. */
    TEXT
  }

  public Part {
    requireNonNull(role);
    requireNonNull(text);
    requireNonNull(read);
  }

  static Part unread(String text) {
    return new Part(Role.TEXT, text, "");
  }
}
