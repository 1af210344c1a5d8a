package policyfunds.performance.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.figure.Source;

/** What is promised for money of a fund (绩效目标): of a city in a direction, or of a project. */
@Entity
public class PerformanceGoal {

  @Id private String goalKey;

  @Column(nullable = false)
  private String fundCode;

  @Column(nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private GoalKind kind;

  @Column(nullable = false)
  private String name;

  private String regionCode;

  private String directionCode;

  private Integer projectOrdinal;

  private BigDecimal requestedAmountWan;

  @Column(nullable = false)
  private String text;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  private List<Integer> itemSequences;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private Map<String, Source> sources;

  @Version private int version = 1;

  protected PerformanceGoal() {}

  private PerformanceGoal(
      GoalKind kind,
      String key,
      String fundCode,
      int position,
      String name,
      String text,
      Map<String, Source> sources) {
    mustSay(key, name, text);
    this.kind = kind;
    this.goalKey = key;
    this.fundCode = fundCode;
    this.position = position;
    this.name = name;
    this.text = text;
    this.itemSequences = List.of();
    this.sources = Map.copyOf(sources);
  }

  /**
   * The goal of a city in a direction (区域绩效目标).
   *
   * @param position its place in the document, from 1
   * @param name title of the table that it stands in
   * @param sources cells of {@code regionCode} and {@code text}
   */
  public static PerformanceGoal ofRegion(
      String fundCode,
      int position,
      String regionCode,
      String directionCode,
      String name,
      String text,
      Map<String, Source> sources) {
    String key = new GoalKey.OfRegion(fundCode, directionCode, regionCode).toString();
    PerformanceGoal goal =
        new PerformanceGoal(GoalKind.REGIONAL, key, fundCode, position, name, text, sources);
    goal.regionCode = regionCode;
    goal.directionCode = directionCode;
    return goal;
  }

  /**
   * The goal of a project of the province itself (项目绩效目标).
   *
   * @param position its place in the document, from 1
   * @param ordinal which project of the document it is, from 1
   * @param requestedAmountWan 资金需求 in 万元, above zero
   * @param itemSequences budget items that it answers for, empty where they are not known
   * @param sources cells of {@code name}, {@code requestedAmountWan} and {@code text}
   */
  public static PerformanceGoal ofProject(
      String fundCode,
      int position,
      int ordinal,
      String name,
      BigDecimal requestedAmountWan,
      String text,
      List<Integer> itemSequences,
      Map<String, Source> sources) {
    mustAskForMoney(name, requestedAmountWan);
    String key = new GoalKey.OfProject(fundCode, ordinal).toString();
    PerformanceGoal goal =
        new PerformanceGoal(GoalKind.PROJECT, key, fundCode, position, name, text, sources);
    goal.projectOrdinal = ordinal;
    goal.requestedAmountWan = requestedAmountWan;
    goal.itemSequences = List.copyOf(itemSequences);
    return goal;
  }

  /** Says in other words what is promised; the cell of what changes is marked as amended. */
  public void restate(String newName, String newText) {
    mustSay(goalKey, newName, newText);
    Set<String> changed = new HashSet<>();
    if (!name.equals(newName)) {
      changed.add("name");
    }
    if (!text.equals(newText)) {
      changed.add("text");
    }
    name = newName;
    text = newText;
    sources = Source.amended(sources, changed);
  }

  /**
   * Asks for another amount, for other budget items.
   *
   * @param newAmountWan 资金需求 in 万元, above zero
   */
  public void askFor(BigDecimal newAmountWan, List<Integer> newItemSequences) {
    if (kind != GoalKind.PROJECT) {
      throw new IllegalArgumentException("goal %s is no project's".formatted(goalKey));
    }
    mustAskForMoney(name, newAmountWan);
    if (requestedAmountWan.compareTo(newAmountWan) != 0) {
      requestedAmountWan = newAmountWan;
      sources = Source.amended(sources, Set.of("requestedAmountWan"));
    }
    itemSequences = List.copyOf(newItemSequences);
  }

  private static void mustSay(String key, String name, String text) {
    if (name.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("goal %s lacks its name or text".formatted(key));
    }
  }

  private static void mustAskForMoney(String name, BigDecimal amountWan) {
    if (amountWan.signum() <= 0) {
      throw new IllegalArgumentException(
          "project %s asks for more than zero, not %s".formatted(name, amountWan.toPlainString()));
    }
  }

  public String key() {
    return goalKey;
  }

  /** Whose goal it is, as its key spells it. */
  public GoalKey identity() {
    return kind == GoalKind.REGIONAL
        ? new GoalKey.OfRegion(fundCode, directionCode, regionCode)
        : new GoalKey.OfProject(fundCode, projectOrdinal);
  }

  public String fundCode() {
    return fundCode;
  }

  public int position() {
    return position;
  }

  Integer projectOrdinal() {
    return projectOrdinal;
  }

  public GoalKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String regionCode() {
    return regionCode;
  }

  public String directionCode() {
    return directionCode;
  }

  public BigDecimal requestedAmountWan() {
    return requestedAmountWan;
  }

  public String text() {
    return text;
  }

  /** The budget items that it answers for, or null where it answers for none. */
  public List<Integer> itemSequences() {
    return itemSequences.isEmpty() ? null : itemSequences;
  }

  public Map<String, Source> sources() {
    return sources;
  }

  public int version() {
    return version;
  }
}
