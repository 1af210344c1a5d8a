package policyfunds.allocation.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.allocation.allocation.AllocationImport;
import policyfunds.allocation.annex.AnnexReading;
import policyfunds.allocation.annex.OrganizationName;
import policyfunds.allocation.item.BudgetItemImport;
import policyfunds.kernel.documents.Wording;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/**
 * What the organizations of a document are called where rows of it are held (已载单位): a document goes
 * on writing what it wrote, whatever they have been renamed to, and a city by name, alias or code.
 */
final class HeldNames {

  private static final String MEMBER = "organization";

  private record HeldCity(String name, String asWritten) {}

  private final Regions regions;
  // each set has one member unless what is held is of two minds
  private final Map<String, Set<String>> carriers = new HashMap<>();
  private final Map<String, Set<HeldCity>> cities = new HashMap<>();

  private HeldNames(Regions regions) {
    this.regions = regions;
  }

  static HeldNames of(
      List<BudgetItemImport.Line> items, List<AllocationImport.Line> allocations, Regions regions) {
    HeldNames names = new HeldNames(regions);
    items.forEach(item -> names.addCarrier(item.sources().get(MEMBER), item.organization()));
    for (AllocationImport.Line line : allocations) {
      Source source = line.sources().get(MEMBER);
      names.addCarrier(source, line.organization());
      if (source != null && line.regionCode() != null) {
        names
            .cities
            .computeIfAbsent(line.regionCode(), _ -> new HashSet<>())
            .add(new HeldCity(line.organization(), source.asWritten()));
      }
    }
    return names;
  }

  /** Where somebody gave an item to another organization, its cell is not that one's name. */
  private void addCarrier(Source source, String name) {
    if (source != null && !source.amended()) {
      carriers
          .computeIfAbsent(OrganizationName.of(source.asWritten()), _ -> new HashSet<>())
          .add(name);
    }
  }

  /** The document with its organizations called as they are held, no two of them alike. */
  AnnexReading in(AnnexReading reading) {
    Set<String> written =
        Stream.concat(
                reading.items().stream().map(AnnexReading.Item::organization),
                reading.leaves().stream().map(AnnexReading.Leaf::organization))
            .collect(Collectors.toSet());
    Map<String, Set<String>> regionsOfCities =
        reading.leaves().stream()
            .filter(leaf -> leaf.regionCode() != null)
            .collect(
                Collectors.groupingBy(
                    AnnexReading.Leaf::organization,
                    Collectors.mapping(AnnexReading.Leaf::regionCode, Collectors.toSet())));
    return reading.calling(name -> carrier(name, written), leaf -> city(leaf, regionsOfCities));
  }

  private String carrier(String name, Set<String> written) {
    Set<String> held = carriers.getOrDefault(name, Set.of());
    return held.size() == 1 && !written.contains(held.iterator().next())
        ? held.iterator().next()
        : name;
  }

  private String city(AnnexReading.Leaf leaf, Map<String, Set<String>> regionsOfCities) {
    Set<HeldCity> held = cities.getOrDefault(leaf.regionCode(), Set.of());
    if (held.stream().map(HeldCity::name).distinct().count() != 1) {
      return leaf.organization();
    }
    HeldCity one = held.iterator().next();
    Set<String> own = Set.of(leaf.regionCode());
    return regionsOfCities.getOrDefault(one.name(), own).equals(own)
            && isSameAuthority(leaf, one.asWritten())
        ? one.name()
        : leaf.organization();
  }

  /** A city alone names whoever receives its money; else what follows the city decides. */
  private boolean isSameAuthority(AnnexReading.Leaf leaf, String heldAsWritten) {
    Region region = regions.require(RegionCode.of(leaf.regionCode()));
    String held = authority(heldAsWritten, region);
    String wanted = authority(leaf.sources().get(MEMBER).asWritten(), region);
    return held.isEmpty() || wanted.isEmpty() || held.equals(wanted);
  }

  private static String authority(String asWritten, Region region) {
    String wording = Wording.fold(asWritten);
    int length =
        Stream.concat(Stream.of(region.name(), region.code().value()), region.aliases().stream())
            .filter(wording::startsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return wording.substring(length);
  }
}
