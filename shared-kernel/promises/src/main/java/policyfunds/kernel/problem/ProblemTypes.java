package policyfunds.kernel.problem;

import java.util.HashMap;
import java.util.Map;
import policyfunds.kernel.language.Text;

/** The problems that every service may answer with, in the same words. */
public final class ProblemTypes {

  private static final Map<String, ProblemType> ALL = new HashMap<>();

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
  public static final ProblemType POSITION_UNKNOWN =
      type("POSITION_UNKNOWN", 404, "台账没有这个序号", "No such position in the ledger");
  public static final ProblemType PATH_UNKNOWN =
      type("PATH_UNKNOWN", 404, "没有这个路径", "Unknown path");
  public static final ProblemType REQUEST_MALFORMED =
      type("REQUEST_MALFORMED", 400, "请求格式错误", "Malformed request");
  public static final ProblemType VALUE_INVALID =
      type("VALUE_INVALID", 400, "取值不符合要求", "Invalid value");
  public static final ProblemType UNAUTHENTICATED =
      type("UNAUTHENTICATED", 401, "未通过身份验证", "Not authenticated");
  public static final ProblemType FORBIDDEN = type("FORBIDDEN", 403, "无权操作", "Not allowed");
  public static final ProblemType IDEMPOTENCY_KEY_MISSING =
      type("IDEMPOTENCY_KEY_MISSING", 400, "缺少幂等键", "Missing idempotency key");
  public static final ProblemType IDEMPOTENCY_KEY_MALFORMED =
      type("IDEMPOTENCY_KEY_MALFORMED", 400, "幂等键格式错误", "Malformed idempotency key");
  public static final ProblemType IDEMPOTENCY_KEY_REUSED =
      type("IDEMPOTENCY_KEY_REUSED", 422, "幂等键已用于另一请求", "Idempotency key used for another request");
  public static final ProblemType IDEMPOTENCY_KEY_IN_FLIGHT =
      type(
          "IDEMPOTENCY_KEY_IN_FLIGHT",
          409,
          "同一幂等键的请求正在处理",
          "A request under this key is in flight");
  public static final ProblemType PRECONDITION_REQUIRED =
      type("PRECONDITION_REQUIRED", 428, "需要 If-Match", "If-Match is needed");
  public static final ProblemType PRECONDITION_FAILED =
      type("PRECONDITION_FAILED", 412, "资源已被更改", "The resource has changed");
  public static final ProblemType REFERENCE_UNKNOWN =
      type("REFERENCE_UNKNOWN", 422, "所引用的对象不存在", "Reference to what does not exist");
  public static final ProblemType VALUE_REFUSED =
      type("VALUE_REFUSED", 422, "取值相互矛盾", "Values that do not go together");
  public static final ProblemType ALREADY_EXISTS =
      type("ALREADY_EXISTS", 409, "已存在", "Already there");
  public static final ProblemType STILL_REFERENCED =
      type("STILL_REFERENCED", 409, "仍被引用", "Others still rest on it");
  public static final ProblemType FUND_LOCKED = type("FUND_LOCKED", 409, "资金年度已锁定", "Fund locked");
  public static final ProblemType ITEM_EXCEEDED =
      type("ITEM_EXCEEDED", 409, "超出项目上限", "Ceiling of the item exceeded");
  public static final ProblemType ITEM_NOT_A_LEAF =
      type("ITEM_NOT_A_LEAF", 409, "不是末级项目", "Not a leaf among the items");
  public static final ProblemType DOCUMENT_REFUSED =
      type("DOCUMENT_REFUSED", 422, "文件有错误，未载入", "The document has errors and was not taken in");
  public static final ProblemType DOCUMENT_HELD =
      type("DOCUMENT_HELD", 409, "已有该文件的另一版本", "Another revision of the document is held");
  public static final ProblemType FUND_DIFFERS =
      type("FUND_DIFFERS", 409, "文件与资金不符", "Document and fund do not belong together");
  public static final ProblemType FILE_REFUSED =
      type("FILE_REFUSED", 422, "文件无法读取", "The file can't be read");
  public static final ProblemType IMPORT_INCOMPLETE =
      type("IMPORT_INCOMPLETE", 503, "载入未完成", "The import is not complete");
  public static final ProblemType BODY_TOO_LARGE =
      type("BODY_TOO_LARGE", 413, "请求正文过大", "Body too large");
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

  /** The type of that code, for those who know it by its code alone. */
  public static ProblemType ofCode(String code) {
    return ALL.get(code);
  }

  private static ProblemType type(String code, int status, String zh, String en) {
    ProblemType type = new ProblemType(code, status, Text.of(zh, en));
    ALL.put(code, type);
    return type;
  }
}
