package policyfunds.allocation.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;

/** A numbered item of a fund (项目): what is supported, and who carries it. */
@Entity
public class BudgetItem {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String fundCode;

  @Column(nullable = false)
  private int sequence;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private Long organizationId;

  private Integer parentSequence;

  private BigDecimal ceilingWan;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Map<String, Source> sources;

  @Version private int version = 1;

  protected BudgetItem() {}

  /**
   * An item without a ceiling: a printed amount is none.
   *
   * @param sources cells of {@code sequence}, {@code name} and {@code organization}
   */
  public BudgetItem(
      String fundCode,
      int sequence,
      String name,
      Long organizationId,
      Map<String, Source> sources) {
    if (sequence < 1 || name.isBlank()) {
      throw new IllegalArgumentException("item %d \"%s\"".formatted(sequence, name));
    }
    this.fundCode = fundCode;
    this.sequence = sequence;
    this.name = name;
    this.organizationId = organizationId;
    this.sources = Map.copyOf(sources);
  }

  /** An item made by hand, which no document prints. */
  BudgetItem(
      String fundCode, int sequence, String name, Long organizationId, Integer parentSequence) {
    this(fundCode, sequence, name, organizationId, Map.of());
    this.parentSequence = parentSequence;
  }

  public String fundCode() {
    return fundCode;
  }

  public int sequence() {
    return sequence;
  }

  public String name() {
    return name;
  }

  public Long organizationId() {
    return organizationId;
  }

  /** The item that it is a part of, or null for one of the fund's own. */
  public Integer parentSequence() {
    return parentSequence;
  }

  /** What its allocations may come to, in 万元, or null where nobody decided it. */
  public BigDecimal ceilingWan() {
    return ceilingWan;
  }

  public Map<String, Source> sources() {
    return sources;
  }

  public int version() {
    return version;
  }

  /** Says anew what is supported, who carries it, and what it is a part of. */
  void amend(String newName, Long newOrganizationId, Integer newParentSequence) {
    var changed = new HashSet<String>();
    if (!name.equals(newName)) {
      changed.add("name");
    }
    if (!organizationId.equals(newOrganizationId)) {
      changed.add("organization");
    }
    name = newName;
    organizationId = newOrganizationId;
    parentSequence = newParentSequence;
    if (!changed.isEmpty()) {
      sources = Source.amended(sources, changed);
    }
  }

  /** Decides what its allocations may come to; null lifts the limit. */
  void limitTo(BigDecimal newCeilingWan) {
    if (ceilingWan == null || newCeilingWan == null || ceilingWan.compareTo(newCeilingWan) != 0) {
      ceilingWan = newCeilingWan;
    }
  }
}
