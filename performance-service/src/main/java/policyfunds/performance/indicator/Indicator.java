package policyfunds.performance.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;

/** What a goal is measured by (绩效指标): its identity is goal and ordinal, never its name. */
@Entity
@IdClass(Indicator.Key.class)
public class Indicator {

  /** Goal and ordinal. */
  public record Key(String goalKey, int ordinal) implements Serializable {

    @Override
    public String toString() {
      return goalKey + ":" + ordinal;
    }
  }

  /**
   * Its three levels, as written.
   *
   * @param level1 null where the table has no such column
   */
  public record Levels(String level1, String level2, IndicatorCategory category, String name) {

    /** Names of the levels that are worded otherwise than these. */
    private Set<String> changesFrom(Indicator indicator) {
      Set<String> changed = new HashSet<>();
      if (!Objects.equals(level1, indicator.level1)) {
        changed.add("level1");
      }
      if (!level2.equals(indicator.level2)) {
        changed.add("level2");
      }
      if (!name.equals(indicator.name)) {
        changed.add("name");
      }
      return changed;
    }
  }

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

  @Version private int version = 1;

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
    this.goalKey = key.goalKey();
    this.ordinal = key.ordinal();
    this.sources = Map.copyOf(sources);
    measure(levels, unit, aggregation);
  }

  /** Measures by other words, in another unit or combined in another way. */
  public void restate(Levels newLevels, String newUnit, Aggregation newAggregation) {
    sources = Source.amended(sources, newLevels.changesFrom(this));
    measure(newLevels, newUnit, newAggregation);
  }

  private void measure(Levels levels, String newUnit, Aggregation newAggregation) {
    if (levels.name().isBlank() || levels.level2().isBlank()) {
      throw new IllegalArgumentException(
          "indicator %d of goal %s lacks its name or level 2".formatted(ordinal, goalKey));
    }
    level1 = levels.level1();
    level2 = levels.level2();
    category = levels.category();
    name = levels.name();
    unit = newUnit;
    aggregation = newAggregation;
  }

  public Key key() {
    return new Key(goalKey, ordinal);
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

  public int version() {
    return version;
  }
}
