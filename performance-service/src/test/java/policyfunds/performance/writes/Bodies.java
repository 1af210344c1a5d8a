package policyfunds.performance.writes;

/** Bodies of writes that are in order. */
public final class Bodies {

  public static final String CITY_GOAL =
      """
      {"name":"某表","text":"采集5500家次。","reason":"下达"}
      """;
  public static final String PROJECT_GOAL =
      """
      {"name":"某项目","text":"审核5.5万家次，额度482万元。","requestedAmountWan":482,
       "itemSequences":[6,7],"reason":"下达"}
      """;
  public static final String INDICATOR =
      """
      {"level1":"产出","level2":"数量指标","name":"采集量（家次）","reason":"下达"}
      """;
  public static final String TARGET =
      """
      {"asWritten":"≥90%","reason":"下达"}
      """;

  private Bodies() {}
}
