package policyfunds.e2e.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A made-up notice 通知 of the same form, and the figures that it was made from. */
public record GeneratedNotice(
    Place place,
    String id,
    int year,
    String fundCode,
    List<GeneratedCity> cities,
    List<GeneratedItem> items,
    List<GeneratedProject> projects) {

  public String fundName() {
    return year + "年度工业和信息化预留资金（" + fundCode + "）";
  }

  public BigDecimal surveyWan() {
    return sum(cities, city -> city.surveyWan().stream());
  }

  public BigDecimal clusterWan() {
    return sum(cities, city -> city.clusterWan().stream());
  }

  public BigDecimal citiesWan() {
    return surveyWan().add(clusterWan());
  }

  public BigDecimal provinceWan() {
    return sum(items, item -> Stream.of(item.amountWan()));
  }

  public BigDecimal fundWan() {
    return citiesWan().add(provinceWan());
  }

  public BigDecimal departmentWan() {
    return sum(departmentItems(), item -> Stream.of(item.amountWan()));
  }

  public int visits() {
    return surveyed().stream().mapToInt(GeneratedCity::workloadVisits).sum();
  }

  /** City and direction with money, which is also the number of tasks and of regional goals. */
  public int cityDirections() {
    return cities.stream().mapToInt(GeneratedCity::directions).sum();
  }

  public int leaves() {
    return cityDirections() + items.size();
  }

  public List<GeneratedCity> surveyed() {
    return cities.stream().filter(GeneratedCity::isSurveyed).toList();
  }

  public List<GeneratedCity> clusters() {
    return cities.stream().filter(GeneratedCity::isCluster).toList();
  }

  public List<GeneratedItem> departmentItems() {
    return items.stream().filter(GeneratedItem::ofDepartment).toList();
  }

  public Optional<GeneratedCity> city(String code) {
    return cities.stream().filter(city -> city.city().code().equals(code)).findFirst();
  }

  /** 1 for the most money; cities with equal money share a rank. */
  public int rank(GeneratedCity city) {
    return 1
        + (int)
            cities.stream()
                .filter(other -> other.allocatedWan().compareTo(city.allocatedWan()) > 0)
                .count();
  }

  @Override
  public String toString() {
    return "%s: %d cities with money, %d leaves, %s 万元, %d projects"
        .formatted(id, cities.size(), leaves(), fundWan().toPlainString(), projects.size());
  }

  private static <T> BigDecimal sum(List<T> parts, Function<T, Stream<BigDecimal>> amounts) {
    return parts.stream().flatMap(amounts).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
