package policyfunds.allocation.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;

/** Money that one organization receives under one item (经费分配): a leaf, never a total. */
@Entity
public class Allocation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String fundCode;

  @Column(nullable = false)
  private int itemSequence;

  @Column(nullable = false)
  private Long organizationId;

  private String regionCode;

  private String directionCode;

  @Column(nullable = false)
  private BigDecimal amountWan;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Map<String, Source> sources;

  @Version private int version = 1;

  protected Allocation() {}

  /**
   * A leaf.
   *
   * @param regionCode the city that receives it, or null for the province's own
   * @param directionCode the funding direction, or null where the document names none
   * @param amountWan in 万元, above zero: no money is no allocation
   * @param sources cells of {@code amountWan} and {@code organization}
   */
  public Allocation(
      String fundCode,
      int itemSequence,
      Long organizationId,
      String regionCode,
      String directionCode,
      BigDecimal amountWan,
      Map<String, Source> sources) {
    requireAboveZero(itemSequence, amountWan);
    this.fundCode = fundCode;
    this.itemSequence = itemSequence;
    this.organizationId = organizationId;
    this.regionCode = regionCode;
    this.directionCode = directionCode;
    this.amountWan = amountWan;
    this.sources = Map.copyOf(sources);
  }

  private static void requireAboveZero(int itemSequence, BigDecimal amountWan) {
    if (amountWan.signum() <= 0) {
      throw new IllegalArgumentException(
          "an allocation of item %d is above zero, not %s"
              .formatted(itemSequence, amountWan.toPlainString()));
    }
  }

  public Long id() {
    return id;
  }

  public String fundCode() {
    return fundCode;
  }

  public int itemSequence() {
    return itemSequence;
  }

  public Long organizationId() {
    return organizationId;
  }

  public String regionCode() {
    return regionCode;
  }

  public String directionCode() {
    return directionCode;
  }

  public BigDecimal amountWan() {
    return amountWan;
  }

  public Map<String, Source> sources() {
    return sources;
  }

  public int version() {
    return version;
  }

  /** Gives another amount, in 万元 and above zero; its cell tells that it was amended. */
  void amend(BigDecimal newAmountWan) {
    requireAboveZero(itemSequence, newAmountWan);
    if (amountWan.compareTo(newAmountWan) != 0) {
      amountWan = newAmountWan;
      sources = Source.amended(sources, Set.of("amountWan"));
    }
  }
}
