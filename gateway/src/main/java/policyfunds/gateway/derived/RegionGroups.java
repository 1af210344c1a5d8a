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

  private final Map<String, RegionGroup> byCode = new LinkedHashMap<>();
  private final Regions regions;

  RegionGroups(
      Regions regions,
      @ConfigProperty(name = "policyfunds.region-groups.file") Optional<String> mountedFile) {
    this.regions = regions;
    DataFile.rows(OWN_LIST, mountedFile).forEach(this::add);
  }

  /** In the order of the lists. */
  List<RegionGroup> all() {
    return List.copyOf(byCode.values());
  }

  private void add(Map<String, String> row) {
    String code = row.get("code");
    String complementOf = row.get("complementOf");
    Set<String> cities =
        complementOf.isEmpty()
            ? Set.copyOf(DataFile.list(row.get("regionCodes")))
            : complement(byCode.get(complementOf), code);
    byCode.put(code, new RegionGroup(code, Text.of(row.get("name"), row.get("nameEn")), cities));
  }

  /** The other cities of the provinces that a group's cities are of. */
  private Set<String> complement(RegionGroup group, String code) {
    if (group == null) {
      throw new IllegalStateException(
          "region group %s is the complement of one that no row before it has".formatted(code));
    }
    Set<String> others = new LinkedHashSet<>();
    group.regionCodes().stream()
        .map(city -> regions.require(RegionCode.of(city)).parent())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(province -> regions.citiesOf(province).stream())
        .forEach(city -> others.add(city.code().value()));
    others.removeAll(group.regionCodes());
    return others;
  }
}
