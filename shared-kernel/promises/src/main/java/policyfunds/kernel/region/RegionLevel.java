package policyfunds.kernel.region;

import policyfunds.kernel.reference.Coded;

/** Level of a region (行政区划级别). */
@Coded("region-levels")
public enum RegionLevel {
  /** 省级 */
  PROVINCE,
  /** 地级 */
  PREFECTURE,
  /** 县级 */
  COUNTY
}
