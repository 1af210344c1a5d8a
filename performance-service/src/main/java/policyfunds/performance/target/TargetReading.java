package policyfunds.performance.target;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/** What a target value says, as far as it was understood (指标值读法). */
public sealed interface TargetReading {

  TargetKind kind();

  /**
   * A number (数值): ≥20000, 5.5万家次, 90%以上.
   *
   * @param value with its scale word applied, in the unit given
   * @param unit {@link Unit#NONE} where neither value nor name gives one
   */
  record Numeric(Operator operator, BigDecimal value, Unit unit) implements TargetReading {
    public Numeric {
      requireNonNull(operator);
      requireNonNull(unit);
      value = Quantity.exact(value);
    }

    @Override
    public TargetKind kind() {
      return TargetKind.NUMERIC;
    }
  }

  /** Whether something happens (是否). */
  record YesNo(boolean yes) implements TargetReading {
    @Override
    public TargetKind kind() {
      return TargetKind.BOOLEAN;
    }
  }

  /** A judgement in words (定性): 合规, 明显提高. */
  record Qualitative(String words) implements TargetReading {
    public Qualitative {
      requireText(words, "A judgement");
    }

    @Override
    public TargetKind kind() {
      return TargetKind.QUALITATIVE;
    }
  }

  /**
   * Something in every period (频次): 按月形成报告.
   *
   * @param deliverable as written, empty where the text names none
   */
  record Frequency(Period period, String deliverable) implements TargetReading {
    public Frequency {
      requireNonNull(period);
      requireNonNull(deliverable);
    }

    @Override
    public TargetKind kind() {
      return TargetKind.FREQUENCY;
    }
  }

  /** Two or more counted things (组合): 1份规划和2份成果. */
  record Compound(List<Component> components) implements TargetReading {
    public Compound {
      components = List.copyOf(components);
      if (components.size() < 2) {
        throw new IllegalArgumentException("A compound of " + components.size() + " components");
      }
    }

    @Override
    public TargetKind kind() {
      return TargetKind.COMPOUND;
    }
  }

  /** A text kept as it is (叙述), and why it was not read. */
  record Narrative(ParsedTarget.Warning because) implements TargetReading {
    public Narrative {
      requireNonNull(because);
    }

    @Override
    public TargetKind kind() {
      return TargetKind.NARRATIVE;
    }
  }

  /** One counted thing of a compound (组成部分): 2, 份, 前期课题研究成果. */
  record Component(BigDecimal value, Unit unit, String noun) {
    public Component {
      value = Quantity.exact(value);
      if (unit.isNone()) {
        throw new IllegalArgumentException("Component " + noun + " has no unit");
      }
      requireText(noun, "A component's noun");
    }
  }

  /** How often something is due (周期). */
  enum Period {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
  }

  private static void requireText(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
  }
}
