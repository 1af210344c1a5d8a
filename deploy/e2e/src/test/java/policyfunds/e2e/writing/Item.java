package policyfunds.e2e.writing;

/** A budget item (项目) of a test's own fund, and the writes that concern it. */
public record Item(String fund, int sequence) {
  private static final String WHATEVER_IS_THERE = "*";

  public String path() {
    return "/budget-items/" + fund + ":" + sequence;
  }

  public Request ceiling(int wan, String reason) {
    return Request.put(path() + "/ceiling", "ceilingWan", wan, "reason", reason)
        .ifMatch(WHATEVER_IS_THERE);
  }

  public Request allocate(String organization, Number amountWan, String reason) {
    return Request.post(
        "/allocations",
        "fundCode",
        fund,
        "itemSequence",
        sequence,
        "organization",
        organization,
        "amountWan",
        amountWan,
        "reason",
        reason);
  }

  /** A new amount for an allocation, whatever it was before. */
  public static Request amount(long allocation, Number amountWan, String reason) {
    return Request.patch("/allocations/" + allocation, "amountWan", amountWan, "reason", reason)
        .ifMatch(WHATEVER_IS_THERE);
  }
}
