package policyfunds.gateway.region;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.reference.Coded;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionLevel;

/** A region as answered. */
@Schema(name = "Region", description = "A region of the administrative division 行政区划")
record RegionView(
    @Schema(description = "GB/T 2260 code 代码", examples = "440100") String code,
    @Schema(description = "Official name 名称", examples = "广州市") String name,
    @Schema(description = "Name in English", examples = "Guangzhou") String nameEn,
    @Schema(description = "Code list region-levels 级别") RegionLevel level,
    @Schema(description = "Code of the region above; absent for a province", examples = "440000")
        @Coded("regions")
        String parent,
    @Schema(description = "Place in the customary order of documents 次序", examples = "1")
        int displayOrder,
    @Schema(description = "Other spellings that documents use 别名") List<String> aliases) {

  static RegionView of(Region region) {
    return new RegionView(
        region.code().value(),
        region.name(),
        region.nameEn(),
        region.level(),
        region.parent() == null ? null : region.parent().value(),
        region.displayOrder(),
        region.aliases());
  }
}
