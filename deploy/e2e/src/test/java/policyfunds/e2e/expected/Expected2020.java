package policyfunds.e2e.expected;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policyfunds.e2e.expected.Goal.Indicator;
import policyfunds.e2e.expected.Money.Leaf;
import policyfunds.e2e.source.SourceTables;
import policyfunds.e2e.source.SourceText;

/** Everything that the 2020 notice says, read from its text alone, and what follows from it. */
public record Expected2020(
    SourceTables tables, List<City> cities, Money money, List<Task> tasks, List<Goal> goals) {

  public static Expected2020 read() {
    SourceTables tables = SourceTables.of(SourceText.read());
    Cities cities = Cities.of(tables);
    return new Expected2020(
        tables,
        cities.inOrder(),
        Money.of(tables, cities),
        Task.all(tables, cities),
        Stream.concat(ProjectGoals.of(tables).stream(), RegionalGoals.of(tables, cities).stream())
            .toList());
  }

  public City city(String code) {
    return cities.stream().filter(city -> city.code().equals(code)).findFirst().orElseThrow();
  }

  public List<Leaf> leavesOf(City city) {
    return leaves(leaf -> leaf.city().equals(Optional.of(city)));
  }

  public List<Task> tasksOf(City city) {
    return tasks.stream().filter(task -> task.city().equals(city)).toList();
  }

  public List<Goal> goalsOf(City city) {
    return goals.stream().filter(goal -> goal.city().equals(Optional.of(city))).toList();
  }

  public List<Indicator> indicators() {
    return goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
  }

  public List<Target> targets() {
    return indicators().stream().flatMap(indicator -> indicator.targets().stream()).toList();
  }

  public BigDecimal fundWan() {
    return sum(money.leaves());
  }

  public BigDecimal citiesWan() {
    return sum(leaves(leaf -> leaf.city().isPresent()));
  }

  public BigDecimal allocatedWan(City city) {
    return sum(leavesOf(city));
  }

  public BigDecimal allocatedWan(Direction direction) {
    return sum(leaves(leaf -> leaf.direction().equals(Optional.of(direction))));
  }

  public BigDecimal itemsWan(List<Integer> sequences) {
    return sum(leaves(leaf -> sequences.contains(leaf.itemSequence())));
  }

  public Fraction shareOfFund(City city) {
    return new Fraction(allocatedWan(city), fundWan());
  }

  public Fraction shareOfCities(City city) {
    return new Fraction(allocatedWan(city), citiesWan());
  }

  /** 1 for the most money; cities with equal money share a rank and the next one is skipped. */
  public int rank(City city) {
    BigDecimal own = allocatedWan(city);
    return 1 + (int) cities.stream().filter(c -> allocatedWan(c).compareTo(own) > 0).count();
  }

  /** 万元 for one 家次 within one direction; empty where the direction states no number of them. */
  public Optional<Fraction> unitCostWan(City city, Direction direction) {
    BigDecimal money =
        sum(leavesOf(city).stream().filter(l -> l.direction().orElseThrow() == direction).toList());
    return tasksOf(city).stream()
        .filter(task -> task.direction() == direction)
        .findFirst()
        .flatMap(Task::workloadVisits)
        .map(visits -> new Fraction(money, visits));
  }

  public static BigDecimal sum(List<Leaf> leaves) {
    return leaves.stream().map(Leaf::amountWan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Leaf> leaves(Predicate<Leaf> wanted) {
    return money.leaves().stream().filter(wanted).toList();
  }
}
