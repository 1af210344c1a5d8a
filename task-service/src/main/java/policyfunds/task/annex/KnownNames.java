package policyfunds.task.annex;

import java.util.Optional;
import java.util.function.Function;
import policyfunds.kernel.direction.FundingDirection;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;

/**
 * How the names in a document are understood (名称).
 *
 * @param region the region of a name, if there is one
 * @param direction the direction that a wording names, if there is one
 * @param province that issued the document: it gives no task to another's cities
 */
public record KnownNames(
    Function<String, Optional<Region>> region,
    Function<String, Optional<FundingDirection>> direction,
    RegionCode province) {}
