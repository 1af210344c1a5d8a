package policyfunds.task.policytask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;

/** What a city has to do for the money that it receives (政策任务): one row of annex 3. */
@Entity
public class PolicyTask {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String fundCode;

  @Column(nullable = false)
  private String directionCode;

  @Column(nullable = false)
  private String regionCode;

  @Column(nullable = false)
  private int sequence;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String requirement;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TaskNature nature;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ImplementationMode implementationMode;

  @Column(nullable = false)
  private String standard;

  private BigDecimal workloadValue;

  private String workloadUnit;

  private String workloadReference;

  @Column(nullable = false)
  private LocalDate windowStart;

  @Column(nullable = false)
  private LocalDate windowEnd;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Map<String, Source> sources;

  protected PolicyTask() {}

  /**
   * A task.
   *
   * @param standard 实施标准, in the words of the document
   * @param sources cell of each member by its name
   */
  public PolicyTask(
      PolicyTaskKey key,
      String name,
      String requirement,
      TaskNature nature,
      ImplementationMode implementationMode,
      String standard,
      Workload workload,
      Window window,
      Map<String, Source> sources) {
    this.fundCode = key.fundCode();
    this.directionCode = key.directionCode();
    this.regionCode = key.regionCode();
    this.sequence = key.sequence();
    this.name = worded("name", key, name);
    this.requirement = worded("requirement", key, requirement);
    this.nature = nature;
    this.implementationMode = implementationMode;
    this.standard = worded("standard", key, standard);
    switch (workload) {
      case Workload.Numeric(BigDecimal value, String unit) -> {
        this.workloadValue = value;
        this.workloadUnit = unit;
      }
      case Workload.Reference(String text) -> this.workloadReference = text;
    }
    this.windowStart = window.start();
    this.windowEnd = window.end();
    this.sources = Map.copyOf(sources);
  }

  private static String worded(String member, PolicyTaskKey key, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("task %s has no %s".formatted(key, member));
    }
    return text;
  }

  public PolicyTaskKey key() {
    return new PolicyTaskKey(fundCode, directionCode, regionCode, sequence);
  }

  public String name() {
    return name;
  }

  public String requirement() {
    return requirement;
  }

  public TaskNature nature() {
    return nature;
  }

  public ImplementationMode implementationMode() {
    return implementationMode;
  }

  public String standard() {
    return standard;
  }

  public Workload workload() {
    return workloadReference == null
        ? new Workload.Numeric(workloadValue, workloadUnit)
        : new Workload.Reference(workloadReference);
  }

  public Window window() {
    return new Window(windowStart, windowEnd);
  }

  public Map<String, Source> sources() {
    return sources;
  }
}
