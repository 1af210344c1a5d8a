package policyfunds.gateway.derived.formula;

import java.util.Set;
import policyfunds.kernel.language.Text;

/** Cities that are looked at together (地区分组). */
public record RegionGroup(String code, Text name, Set<String> regionCodes) {

  public RegionGroup {
    regionCodes = Set.copyOf(regionCodes);
  }
}
