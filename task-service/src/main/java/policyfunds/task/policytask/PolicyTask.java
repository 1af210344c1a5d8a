package policyfunds.task.policytask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;
import policyfunds.task.terms.ImplementationMode;
import policyfunds.task.terms.TaskNature;
import policyfunds.task.terms.Terms;
import policyfunds.task.terms.Window;
import policyfunds.task.terms.Workload;

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

  @Version private int version = 1;

  protected PolicyTask() {}

  /**
   * A task.
   *
   * @param sources cell of each member by its name, none for a task that no document lays down
   */
  public PolicyTask(PolicyTaskKey key, Terms terms, Map<String, Source> sources) {
    this.fundCode = key.fundCode();
    this.directionCode = key.directionCode();
    this.regionCode = key.regionCode();
    this.sequence = key.sequence();
    this.sources = Map.copyOf(sources);
    layDown(terms);
  }

  /** Lays down other terms; what differs from the document stays marked as amended (已更正). */
  void amend(Terms newTerms) {
    sources = Source.amended(sources, terms().differingFrom(newTerms));
    layDown(newTerms);
  }

  private void layDown(Terms terms) {
    name = terms.name();
    requirement = terms.requirement();
    nature = terms.nature();
    implementationMode = terms.implementationMode();
    standard = terms.standard();
    workloadValue = terms.workload() instanceof Workload.Numeric number ? number.value() : null;
    workloadUnit = terms.workload() instanceof Workload.Numeric number ? number.unit() : null;
    workloadReference = terms.workload() instanceof Workload.Reference words ? words.text() : null;
    windowStart = terms.window().start();
    windowEnd = terms.window().end();
  }

  public PolicyTaskKey key() {
    return new PolicyTaskKey(fundCode, directionCode, regionCode, sequence);
  }

  public Terms terms() {
    return new Terms(
        name,
        requirement,
        nature,
        implementationMode,
        standard,
        workloadReference == null
            ? new Workload.Numeric(workloadValue, workloadUnit)
            : new Workload.Reference(workloadReference),
        new Window(windowStart, windowEnd));
  }

  BigDecimal workloadValue() {
    return workloadValue;
  }

  String workloadUnit() {
    return workloadUnit;
  }

  String workloadReference() {
    return workloadReference;
  }

  public int version() {
    return version;
  }

  public Map<String, Source> sources() {
    return sources;
  }
}
