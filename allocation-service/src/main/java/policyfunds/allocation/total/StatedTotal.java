package policyfunds.allocation.total;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;

/** A total as a document prints it (原文合计): compared, never summed, and no ceiling either. */
@Entity
public class StatedTotal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String fundCode;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TotalScope scope;

  private Integer itemSequence;

  private Long organizationId;

  private String directionCode;

  @Column(nullable = false)
  private BigDecimal valueWan;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Map<String, Source> sources;

  @Version private int version = 1;

  protected StatedTotal() {}

  private StatedTotal(
      String fundCode,
      TotalScope scope,
      Integer itemSequence,
      Long organizationId,
      String directionCode,
      BigDecimal valueWan,
      Source source) {
    this.fundCode = fundCode;
    this.scope = scope;
    this.itemSequence = itemSequence;
    this.organizationId = organizationId;
    this.directionCode = directionCode;
    this.valueWan = valueWan;
    this.sources = Map.of("valueWan", source);
  }

  public static StatedTotal ofItem(String fundCode, int item, BigDecimal valueWan, Source source) {
    return new StatedTotal(fundCode, TotalScope.ITEM, item, null, null, valueWan, source);
  }

  public static StatedTotal ofOrganization(
      String fundCode, Long organizationId, BigDecimal valueWan, Source source) {
    return new StatedTotal(
        fundCode, TotalScope.ORGANIZATION, null, organizationId, null, valueWan, source);
  }

  public static StatedTotal ofDirection(
      String fundCode, int item, String directionCode, BigDecimal valueWan, Source source) {
    return new StatedTotal(
        fundCode, TotalScope.DIRECTION, item, null, directionCode, valueWan, source);
  }

  public String fundCode() {
    return fundCode;
  }

  public TotalScope scope() {
    return scope;
  }

  public Integer itemSequence() {
    return itemSequence;
  }

  public Long organizationId() {
    return organizationId;
  }

  public String directionCode() {
    return directionCode;
  }

  public BigDecimal valueWan() {
    return valueWan;
  }

  public Map<String, Source> sources() {
    return sources;
  }
}
