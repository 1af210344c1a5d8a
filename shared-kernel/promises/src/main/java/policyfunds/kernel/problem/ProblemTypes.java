package policyfunds.kernel.problem;

import policyfunds.kernel.language.Text;

/** The problems that every service may answer with, in the same words. */
public final class ProblemTypes {

  public static final ProblemType PARAMETER_UNKNOWN =
      type("PARAMETER_UNKNOWN", 400, "未知的参数", "Unknown parameter");
  public static final ProblemType PARAMETER_MISSING =
      type("PARAMETER_MISSING", 400, "缺少参数", "Missing parameter");
  public static final ProblemType PARAMETER_REPEATED =
      type("PARAMETER_REPEATED", 400, "参数重复", "Repeated parameter");
  public static final ProblemType PARAMETER_MALFORMED =
      type("PARAMETER_MALFORMED", 400, "参数格式错误", "Malformed parameter");
  public static final ProblemType PAGE_OUT_OF_RANGE =
      type("PAGE_OUT_OF_RANGE", 400, "页码或页长超出范围", "Page or page size out of range");
  public static final ProblemType SORT_UNKNOWN =
      type("SORT_UNKNOWN", 400, "不支持的排序字段", "Unknown sort field");
  public static final ProblemType YEAR_MALFORMED =
      type("YEAR_MALFORMED", 400, "年度格式错误", "Malformed year");
  public static final ProblemType YEAR_WITHOUT_DATA =
      type("YEAR_WITHOUT_DATA", 404, "该年度没有数据", "No data for this year");
  public static final ProblemType FUND_UNKNOWN =
      type("FUND_UNKNOWN", 404, "没有这项资金", "Unknown fund");
  public static final ProblemType FUND_AMBIGUOUS =
      type("FUND_AMBIGUOUS", 400, "该年度有多项资金，请指明", "Several funds in this year: name one");
  public static final ProblemType REGION_CODE_MALFORMED =
      type("REGION_CODE_MALFORMED", 400, "行政区划代码格式错误", "Malformed region code");
  public static final ProblemType REGION_UNKNOWN =
      type("REGION_UNKNOWN", 404, "没有这个行政区划", "Unknown region");
  public static final ProblemType REGION_NOT_A_CITY =
      type("REGION_NOT_A_CITY", 404, "该行政区划不是地级以上市", "Not a prefecture-level city");
  public static final ProblemType DIRECTION_UNKNOWN =
      type("DIRECTION_UNKNOWN", 400, "没有这个资金投入方向", "Unknown funding direction");
  public static final ProblemType RESOURCE_UNKNOWN =
      type("RESOURCE_UNKNOWN", 404, "没有这个资源", "Unknown resource");
  public static final ProblemType PATH_UNKNOWN =
      type("PATH_UNKNOWN", 404, "没有这个路径", "Unknown path");
  public static final ProblemType REQUEST_MALFORMED =
      type("REQUEST_MALFORMED", 400, "请求格式错误", "Malformed request");
  public static final ProblemType VALUE_INVALID =
      type("VALUE_INVALID", 400, "取值不符合要求", "Invalid value");
  public static final ProblemType METHOD_NOT_ALLOWED =
      type("METHOD_NOT_ALLOWED", 405, "不支持的方法", "Method not allowed");
  public static final ProblemType NOT_ACCEPTABLE =
      type("NOT_ACCEPTABLE", 406, "不能以所要求的形式回答", "Not acceptable");
  public static final ProblemType MEDIA_TYPE_UNSUPPORTED =
      type("MEDIA_TYPE_UNSUPPORTED", 415, "不支持的内容类型", "Unsupported media type");
  public static final ProblemType REFUSED = type("REFUSED", 400, "请求被拒绝", "Request refused");
  public static final ProblemType INTERNAL_ERROR =
      type("INTERNAL_ERROR", 500, "内部错误", "Internal error");
  public static final ProblemType UNAVAILABLE =
      type("UNAVAILABLE", 503, "服务暂不可用", "Service unavailable");

  private ProblemTypes() {}

  private static ProblemType type(String code, int status, String zh, String en) {
    return new ProblemType(code, status, Text.of(zh, en));
  }
}
