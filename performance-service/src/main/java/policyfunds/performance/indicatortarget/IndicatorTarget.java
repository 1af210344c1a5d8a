package policyfunds.performance.indicatortarget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.Part;
import policyfunds.performance.target.TargetKind;
import policyfunds.performance.target.Unit;

/** The value that an indicator is to reach (指标值): as written, beside what was read from it. */
@Entity
@IdClass(IndicatorTarget.Key.class)
public class IndicatorTarget {

  /** Goal, ordinal of the indicator, and span. */
  public record Key(String goalKey, int ordinal, TargetSpan span) implements Serializable {

    @Override
    public String toString() {
      return goalKey + ":" + ordinal + ":" + span;
    }

    /** The indicator that it is a value of. */
    public Indicator.Key indicator() {
      return new Indicator.Key(goalKey, ordinal);
    }
  }

  @Id private String goalKey;

  @Id private int ordinal;

  @Id
  @Enumerated(EnumType.STRING)
  private TargetSpan span;

  @Column(nullable = false)
  private String asWritten;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TargetKind kind;

  @Enumerated(EnumType.STRING)
  private Operator operator;

  private BigDecimal value;

  private String unit;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private List<Part> parts;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TargetComponent> components;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private List<ParsedTarget.Warning> warnings;

  @JdbcTypeCode(SqlTypes.JSON)
  private Source source;

  @Version private int version = 1;

  protected IndicatorTarget() {}

  /**
   * The value of one indicator for one span, as the parser read it.
   *
   * @param source its cell, null where it was written by hand
   */
  public IndicatorTarget(Key key, ParsedTarget parsed, Source source) {
    this.goalKey = key.goalKey();
    this.ordinal = key.ordinal();
    this.span = key.span();
    this.source = source;
    read(parsed);
  }

  /** Promises another value; the cell of the one before is marked as amended. */
  public void restate(ParsedTarget parsed) {
    if (source != null && !asWritten.equals(parsed.asWritten())) {
      source = source.asAmended();
    }
    read(parsed);
  }

  private void read(ParsedTarget parsed) {
    asWritten = parsed.asWritten();
    kind = parsed.kind();
    operator = parsed.operator().orElse(null);
    value = parsed.value().orElse(null);
    unit = parsed.unit().map(Unit::symbol).orElse(null);
    parts = parsed.parts();
    components = TargetComponent.of(parsed);
    warnings = parsed.warnings();
  }

  public Key key() {
    return new Key(goalKey, ordinal, span);
  }

  public String goalKey() {
    return goalKey;
  }

  public int ordinal() {
    return ordinal;
  }

  public TargetSpan span() {
    return span;
  }

  public String asWritten() {
    return asWritten;
  }

  public TargetKind kind() {
    return kind;
  }

  public Operator operator() {
    return operator;
  }

  public BigDecimal value() {
    return value;
  }

  public String unit() {
    return unit;
  }

  public List<Part> parts() {
    return parts;
  }

  public List<TargetComponent> components() {
    return components;
  }

  public List<ParsedTarget.Warning> warnings() {
    return warnings;
  }

  /** Its cell, or null where it was written by hand. */
  public Source source() {
    return source;
  }

  public int version() {
    return version;
  }
}
