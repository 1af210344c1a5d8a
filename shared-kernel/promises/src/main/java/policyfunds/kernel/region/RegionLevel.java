package policyfunds.kernel.region;

/** Level of a region (行政区划级别). */
public enum RegionLevel {
  /** 省级 */
  PROVINCE,
  /** 地级 */
  PREFECTURE,
  /** 县级 */
  COUNTY
}
