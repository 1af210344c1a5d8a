package policyfunds.performance.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;

/** What a goal is measured by (绩效指标): its identity is goal and ordinal, never its name. */
@Entity
@IdClass(Indicator.Key.class)
public class Indicator {

  /** Goal and ordinal. */
  public record Key(String goalKey, int ordinal) implements Serializable {}

  /**
   * Its three levels, as written.
   *
   * @param level1 null where the table has no such column
   */
  public record Levels(String level1, String level2, IndicatorCategory category, String name) {}

  @Id private String goalKey;

  @Id private int ordinal;

  private String level1;

  @Column(nullable = false)
  private String level2;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private IndicatorCategory category;

  @Column(nullable = false)
  private String name;

  private String unit;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Aggregation aggregation;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Map<String, Source> sources;

  protected Indicator() {}

  /**
   * An indicator.
   *
   * @param ordinal its place in the goal, from 1
   * @param unit null where neither name nor targets give one
   * @param sources cells of {@code name}, {@code level1} and {@code level2}
   */
  public Indicator(
      Key key, Levels levels, String unit, Aggregation aggregation, Map<String, Source> sources) {
    if (key.ordinal() < 1) {
      throw new IllegalArgumentException(
          "indicators of goal %s count from 1, not %d".formatted(key.goalKey(), key.ordinal()));
    }
    if (levels.name().isBlank() || levels.level2().isBlank()) {
      throw new IllegalArgumentException(
          "indicator %d of goal %s lacks its name or level 2"
              .formatted(key.ordinal(), key.goalKey()));
    }
    this.goalKey = key.goalKey();
    this.ordinal = key.ordinal();
    this.level1 = levels.level1();
    this.level2 = levels.level2();
    this.category = levels.category();
    this.name = levels.name();
    this.unit = unit;
    this.aggregation = aggregation;
    this.sources = Map.copyOf(sources);
  }

  public String goalKey() {
    return goalKey;
  }

  public int ordinal() {
    return ordinal;
  }

  public String level1() {
    return level1;
  }

  public String level2() {
    return level2;
  }

  public IndicatorCategory category() {
    return category;
  }

  public String name() {
    return name;
  }

  public String unit() {
    return unit;
  }

  public Aggregation aggregation() {
    return aggregation;
  }

  public Map<String, Source> sources() {
    return sources;
  }
}
