package policyfunds.e2e.finding;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.reverseOrder;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Direction;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Fraction;
import policyfunds.e2e.expected.Money.Leaf;
import policyfunds.e2e.finding.MeanShift.Point;

/** Every figure that can be derived from the notice of 2020, worked out from its text alone. */
final class Derived2020 {
  private static final String PROVINCE = "440000";
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int SHARE_DECIMALS = 6;
  private static final int COST_DECIMALS = 8;
  private static final Set<String> DELTA =
      Set.of("广州市", "深圳市", "珠海市", "佛山市", "惠州市", "东莞市", "中山市", "江门市", "肇庆市");

  private final Expected2020 expected;
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();

  private Derived2020(Expected2020 expected) {
    this.expected = expected;
  }

  /** Values by the keys that {@link #key} makes of the gateway's own. */
  static Map<String, BigDecimal> values(Expected2020 expected) {
    var derived = new Derived2020(expected);
    derived.shares();
    derived.unitCosts();
    derived.group("珠三角九市", city -> DELTA.contains(city.name()));
    derived.group("其余十二市", city -> !DELTA.contains(city.name()));
    derived.concentration();
    return derived.values;
  }

  /** What tells a derived figure from all others. */
  static String key(JsonNode figure) {
    boolean bySubject =
        figure.path("regionCode").asText().equals(PROVINCE) && !figure.has("itemSequences");
    return Stream.of(
            "code",
            "regionCode",
            "directionCode",
            "groupName",
            "largest",
            "itemSequences",
            bySubject ? "subject" : "none")
        .map(figure::path)
        .filter(member -> !member.isMissingNode())
        .map(member -> member.isTextual() ? member.textValue() : member.toString())
        .collect(Collectors.joining(" "));
  }

  private void shares() {
    for (City city : expected.cities()) {
      share("SHARE_OF_FUND " + city.code(), expected.shareOfFund(city));
      share("SHARE_OF_CITIES " + city.code(), expected.shareOfCities(city));
    }
    for (Direction direction : Direction.values()) {
      ofFund(direction.name(), expected.allocatedWan(direction));
    }
    for (int item = 1; item <= 10; item++) {
      ofFund("[" + item + "]", expected.itemsWan(List.of(item)));
    }
    recipients(leaf -> leaf.city().isEmpty()).forEach(this::ofFund);
  }

  private void unitCosts() {
    MeanShift.survey(expected)
        .forEach((city, point) -> {
          String where = city.code() + " ENTERPRISE_SURVEY";
          cost("MONEY_PER_THOUSAND " + where, point.y().multiply(THOUSAND), point.x());
          int months = expected.tasksOf(city).getFirst().windowEnd().getMonthValue();
          cost("MONTHLY_PACE " + where, point.x(), BigDecimal.valueOf(months));
        });
    for (City city : expected.cities()) {
      expected.leavesOf(city).stream()
          .filter(Derived2020::ofCluster)
          .forEach(leaf -> {
            BigDecimal platforms =
                expected.goalsOf(city).stream()
                    .flatMap(goal -> goal.indicators().stream())
                    .filter(indicator -> indicator.name().joined().equals("公共服务平台项目数"))
                    .flatMap(indicator -> indicator.targets().getFirst().value().stream())
                    .reduce(ZERO, BigDecimal::add);
            String where = city.code() + " MANUFACTURING_CLUSTER";
            cost("MONEY_PER_TARGET " + where, leaf.amountWan(), platforms);
          });
    }
  }

  private void group(String name, Predicate<City> inside) {
    List<City> cities = expected.cities().stream().filter(inside).toList();
    Map<City, Point> survey = MeanShift.survey(expected);
    BigDecimal money = sum(cities.stream().map(expected::allocatedWan).toList());
    Function<Function<Point, BigDecimal>, BigDecimal> sumOf =
        part -> sum(cities.stream().map(survey::get).map(part).toList());
    String of = PROVINCE + " " + name;
    values.put("GROUP_ALLOCATED " + of, money);
    cost("GROUP_MEAN " + of, money, BigDecimal.valueOf(cities.size()));
    share("GROUP_SHARE_OF_CITIES " + of, new Fraction(money, expected.citiesWan()));
    cost(
        "GROUP_MONEY_PER_THOUSAND %s ENTERPRISE_SURVEY %s".formatted(PROVINCE, name),
        sumOf.apply(Point::y).multiply(THOUSAND),
        sumOf.apply(Point::x));
  }

  private void concentration() {
    Collection<BigDecimal> recipients = recipients(_ -> true).values();
    List<BigDecimal> cities = expected.cities().stream().map(expected::allocatedWan).toList();
    for (int largest : List.of(1, 3, 5, 10)) {
      String of = " %s %d".formatted(PROVINCE, largest);
      share(
          "TOP_RECIPIENTS_SHARE" + of, new Fraction(top(recipients, largest), expected.fundWan()));
      share("TOP_CITIES_SHARE" + of, new Fraction(top(cities, largest), expected.citiesWan()));
    }
  }

  private static boolean ofCluster(Leaf leaf) {
    return leaf.direction().filter(Direction.MANUFACTURING_CLUSTER::equals).isPresent();
  }

  private Map<String, BigDecimal> recipients(Predicate<Leaf> which) {
    return expected.money().leaves().stream()
        .filter(which)
        .collect(
            Collectors.toMap(leaf -> leaf.organization().text(), Leaf::amountWan, BigDecimal::add));
  }

  private static BigDecimal top(Collection<BigDecimal> amounts, int largest) {
    return sum(amounts.stream().sorted(reverseOrder()).limit(largest).toList());
  }

  private static BigDecimal sum(Collection<BigDecimal> amounts) {
    return amounts.stream().reduce(ZERO, BigDecimal::add);
  }

  private void ofFund(String what, BigDecimal money) {
    share("SHARE_OF_FUND %s %s".formatted(PROVINCE, what), new Fraction(money, expected.fundWan()));
  }

  private void share(String key, Fraction share) {
    values.put(key, share.at(SHARE_DECIMALS));
  }

  private void cost(String key, BigDecimal dividend, BigDecimal divisor) {
    values.put(key, new Fraction(dividend, divisor).at(COST_DECIMALS));
  }
}
