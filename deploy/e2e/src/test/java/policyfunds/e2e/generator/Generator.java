package policyfunds.e2e.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import policyfunds.e2e.expected.City;

/** Makes up notices 通知 of other years and funds; the same seed makes the same ones. */
public final class Generator {
  private static final int ATTEMPTS = 1000;
  private static final List<String> OTHERS =
      List.of("岭南云计算有限公司", "珠江文创控股集团有限公司", "广东省智能制造协会", "广东省数据服务商会");

  private final Random random;

  public Generator(long seed) {
    this.random = new Random(seed);
  }

  public GeneratedNotice notice(String id, int year, String fundCode) {
    return notice(Place.GUANGDONG, id, year, fundCode);
  }

  public GeneratedNotice notice(Place place, String id, int year, String fundCode) {
    List<GeneratedItem> items = items(place);
    return new GeneratedNotice(place, id, year, fundCode, cities(place), items, projects(items));
  }

  /** One with more projects than the notice of 2020 has. */
  public GeneratedNotice noticeOfManyProjects(Place place, String id, int year, String fundCode) {
    return Stream.generate(() -> notice(place, id, year, fundCode))
        .limit(ATTEMPTS)
        .filter(notice -> notice.projects().size() > 4)
        .findFirst()
        .orElseThrow();
  }

  /** From 3 to 20 of the province's cities, the first of them in both directions. */
  private List<GeneratedCity> cities(Place place) {
    List<City> all = new ArrayList<>(place.cities());
    int wanted = between(3, Math.min(20, all.size()));
    while (all.size() > wanted) {
      all.remove(random.nextInt(all.size()));
    }
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          boolean cluster = i == 0 || random.nextInt(4) == 0;
          boolean survey = i == 0 || !cluster || random.nextBoolean();
          return new GeneratedCity(
              all.get(i),
              survey ? Optional.of(amount()) : Optional.empty(),
              survey ? between(100, 9_999) : 0,
              cluster ? Optional.of(amount()) : Optional.empty());
        })
        .toList();
  }

  private List<GeneratedItem> items(Place place) {
    int ofDepartment = between(2, 9);
    int others = between(1, OTHERS.size());
    return IntStream.range(0, ofDepartment + others)
        .mapToObj(i ->
            new GeneratedItem(
                i + 2,
                i < ofDepartment ? place.department() : OTHERS.get(i - ofDepartment),
                i < ofDepartment,
                "第" + (i + 2) + "号支撑服务项目",
                amount()))
        .toList();
  }

  /** At least two, each with one item or more of its own, in the order of annex 1. */
  private List<GeneratedProject> projects(List<GeneratedItem> items) {
    var projects = new ArrayList<GeneratedProject>();
    int from = 0;
    while (from < items.size()) {
      int most = projects.isEmpty() ? items.size() - 1 : items.size() - from;
      int to = from + between(1, Math.min(3, most));
      String name = "省本级第" + (projects.size() + 1) + "类专项工作经费";
      projects.add(new GeneratedProject(name, items.subList(from, to)));
      from = to;
    }
    return List.copyOf(projects);
  }

  /** Up to six decimals, the last of which is one 分. */
  private BigDecimal amount() {
    int decimals = between(0, 6);
    int digits = between(1, 4) + decimals;
    BigDecimal most = BigDecimal.ONE.movePointRight(digits);
    return new BigDecimal(1 + random.nextLong(most.longValueExact() - 1)).movePointLeft(decimals);
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
