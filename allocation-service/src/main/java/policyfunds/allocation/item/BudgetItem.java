package policyfunds.allocation.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
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

  private BigDecimal ceilingWan;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Map<String, Source> sources;

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

  public BigDecimal ceilingWan() {
    return ceilingWan;
  }

  public Map<String, Source> sources() {
    return sources;
  }
}
