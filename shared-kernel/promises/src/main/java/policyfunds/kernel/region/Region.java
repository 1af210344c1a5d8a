package policyfunds.kernel.region;

import java.util.List;

/**
 * A region of the administrative division (行政区划).
 *
 * @param name official name, 广州市
 * @param displayOrder the customary order of documents, which is not code order
 * @param aliases other spellings that documents use, 广州
 */
public record Region(
    RegionCode code,
    String name,
    String nameEn,
    RegionLevel level,
    RegionCode parent,
    int displayOrder,
    List<String> aliases) {

  public Region {
    aliases = List.copyOf(aliases);
  }

  public boolean isCity() {
    return level == RegionLevel.PREFECTURE;
  }
}
