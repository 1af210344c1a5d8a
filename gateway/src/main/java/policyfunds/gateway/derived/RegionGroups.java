package policyfunds.gateway.derived;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.gateway.derived.formula.RegionGroup;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/** The groups of cities that have a name (地区分组): its own list, extended by a mounted file. */
@ApplicationScoped
class RegionGroups {

  private static final String OWN_LIST = "/policyfunds/region-groups.csv";

  private final List<RegionGroup> groups;

  RegionGroups(
      Regions regions,
      @ConfigProperty(name = "policyfunds.region-groups.file") Optional<String> mountedFile) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    DataFile.rows(OWN_LIST, mountedFile).forEach(row -> rows.put(row.get("code"), row));
    this.groups = rows.values().stream().map(row -> groupOf(row, rows, regions)).toList();
  }

  /** In the order of the lists. */
  List<RegionGroup> all() {
    return groups;
  }

  private static RegionGroup groupOf(
      Map<String, String> row, Map<String, Map<String, String>> rows, Regions regions) {
    String complementOf = row.get("complementOf");
    return new RegionGroup(
        row.get("code"),
        Text.of(row.get("name"), row.get("nameEn")),
        complementOf.isEmpty()
            ? citiesOf(row)
            : complement(row.get("code"), rows.get(complementOf), regions));
  }

  private static Set<String> citiesOf(Map<String, String> row) {
    return Set.copyOf(DataFile.list(row.get("regionCodes")));
  }

  /** The other cities of the provinces that a group's cities are of. */
  private static Set<String> complement(String code, Map<String, String> of, Regions regions) {
    if (of == null || citiesOf(of).isEmpty()) {
      throw new IllegalStateException(
          "region group %s is the complement of one that lists no cities".formatted(code));
    }
    Set<String> others = new LinkedHashSet<>();
    citiesOf(of).stream()
        .map(city -> regions.require(RegionCode.of(city)).parent())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(province -> regions.citiesOf(province).stream())
        .forEach(city -> others.add(city.code().value()));
    others.removeAll(citiesOf(of));
    return others;
  }
}
