package policyfunds.kernel.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Code and name of a region. */
@Schema(description = "Code and name of a region 行政区划")
public record RegionName(
    @Schema(description = "GB/T 2260 code", examples = "440100") String code,
    @Schema(description = "Name", examples = "广州市") String name) {

  public static RegionName of(Region region) {
    return new RegionName(region.code().value(), region.name());
  }
}
