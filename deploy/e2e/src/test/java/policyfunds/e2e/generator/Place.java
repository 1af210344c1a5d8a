package policyfunds.e2e.generator;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;

/**
 * A province 省份 that notices are made up for.
 *
 * @param survey the direction whose tasks count visits
 * @param cluster the direction whose tasks refer to a contract
 */
public record Place(String code, String name, List<City> cities, Named survey, Named cluster) {
  public static final Place GUANGDONG =
      new Place(
          "440000",
          "广东省",
          Expected2020.read().cities(),
          new Named("ENTERPRISE_SURVEY", "企业情况综合"),
          new Named("MANUFACTURING_CLUSTER", "先进制造业集群培育"));

  public static final Place HUNAN =
      new Place(
          "430000",
          "湖南省",
          cities("430100 长沙 430200 株洲 430300 湘潭 430400 衡阳 430600 岳阳 430700 常德 431000 郴州"),
          new Named("SMALL_ENTERPRISE_SERVICE", "中小企业服务体系建设"),
          new Named("SMART_MANUFACTURING", "智能制造示范推广"));

  /** A funding direction 资金投入方向. */
  public record Named(String code, String words) {}

  public String department() {
    return name + "工业和信息化厅";
  }

  /** Itself and its cities, as the suite takes further regions in. */
  public String regions() {
    Stream<String> lines =
        cities.stream()
            .map(city ->
                "%s,%s,%s,%s,%d,%s"
                    .formatted(
                        city.code(),
                        city.name(),
                        city.code(),
                        code,
                        city.order(),
                        shortName(city)));
    return "code,name,nameEn,parent,displayOrder,aliases\n%s,%s,%s,,0,%s\n"
            .formatted(code, name, code, name.replace("省", ""))
        + lines.collect(joining("\n", "", "\n"));
  }

  /** Its directions, as the suite takes further ones in. */
  public String directions() {
    return "code,name,nameEn,displayOrder,aliases\n"
        + Stream.of(survey, cluster)
            .map(each -> "%s,%s,%s,11,\n".formatted(each.code(), each.words(), each.code()))
            .collect(joining());
  }

  static String shortName(City city) {
    return city.name().replace("市", "");
  }

  private static List<City> cities(String codesAndNames) {
    String[] all = codesAndNames.split(" ");
    return IntStream.range(0, all.length / 2)
        .mapToObj(i -> new City(all[2 * i], all[2 * i + 1] + "市", i + 1))
        .toList();
  }
}
