package policyfunds.kernel.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.reference.DataFile;

/** The regions that the suite knows: its own list, extended by a mounted file. */
@ApplicationScoped
public class Regions {

  private static final String OWN_LIST = "/policyfunds/regions.csv";

  private final Map<RegionCode, Region> byCode = new HashMap<>();
  private final Map<String, Region> byName = new HashMap<>();

  Regions(@ConfigProperty(name = "policyfunds.regions.file") Optional<String> mountedFile) {
    DataFile.rows(OWN_LIST, mountedFile).forEach(row -> add(regionOf(row)));
  }

  /** Those that ship with the suite, without a mounted file. */
  public static Regions shipped() {
    return new Regions(Optional.empty());
  }

  private static Region regionOf(Map<String, String> row) {
    RegionCode code = RegionCode.of(row.get("code"));
    String parent = row.get("parent");
    return new Region(
        code,
        row.get("name"),
        row.get("nameEn"),
        code.level(),
        parent.isEmpty() ? null : RegionCode.of(parent),
        Integer.parseInt(row.get("displayOrder")),
        DataFile.list(row.get("aliases")));
  }

  private void add(Region region) {
    byCode.put(region.code(), region);
    byName.put(region.name(), region);
    region.aliases().forEach(alias -> byName.put(alias, region));
  }

  public List<Region> all() {
    return byCode.values().stream()
        .sorted(Comparator.comparingInt(Region::displayOrder).thenComparing(r -> r.code().value()))
        .toList();
  }

  /** The prefecture-level cities of a province in document order. */
  public List<Region> citiesOf(RegionCode province) {
    return all().stream().filter(r -> r.isCity() && province.equals(r.parent())).toList();
  }

  public Optional<Region> find(RegionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The region of that name, alias or code, as a document writes it. */
  public Optional<Region> named(String name) {
    Region known = byName.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    return name.matches("[1-9]\\d{5}") ? find(new RegionCode(name)) : Optional.empty();
  }

  /** The region whose name or alias a longer name begins with: 广州市工业和信息化主管部门. */
  public Optional<Region> leading(String longerName) {
    return byName.entrySet().stream()
        .filter(entry -> longerName.startsWith(entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue);
  }

  public String nameOf(String code) {
    return find(RegionCode.of(code)).map(Region::name).orElse(code);
  }

  /**
   * The region of that code.
   *
   * @throws policyfunds.kernel.problem.Problem {@code REGION_UNKNOWN}
   */
  public Region require(RegionCode code) {
    return find(code)
        .orElseThrow(() ->
            ProblemTypes.REGION_UNKNOWN.because(
                Text.of("没有代码为 %s 的行政区划", "There is no region %s").with(code)));
  }

  /**
   * The city of that code.
   *
   * @throws policyfunds.kernel.problem.Problem {@code REGION_NOT_A_CITY} for a province or county,
   *     {@code REGION_UNKNOWN} for a code that is not in use
   */
  public Region requireCity(RegionCode code) {
    if (code.level() != RegionLevel.PREFECTURE) {
      throw ProblemTypes.REGION_NOT_A_CITY.because(
          Text.of("%s 不是地级以上市的代码", "%s is not the code of a prefecture-level city").with(code));
    }
    return require(code);
  }
}
