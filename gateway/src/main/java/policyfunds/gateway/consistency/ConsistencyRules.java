package policyfunds.gateway.consistency;

import java.util.ArrayList;
import java.util.List;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.kernel.figure.Check;

/** Every rule that spans services (一致性规则), over a whole fund. */
public final class ConsistencyRules {

  private ConsistencyRules() {}

  /**
   * The province's checks, then each city's.
   *
   * @param regions the province first; without any there is nothing to check
   */
  public static List<Check> of(List<CityFigures> regions) {
    List<Check> checks = new ArrayList<>();
    if (!regions.isEmpty()) {
      List<CityFigures> cities = regions.subList(1, regions.size());
      checks.addAll(ProvinceRules.of(regions.getFirst(), cities));
      cities.forEach(city -> checks.addAll(CityRules.of(city)));
    }
    return checks;
  }
}
