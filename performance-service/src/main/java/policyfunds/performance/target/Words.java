package policyfunds.performance.target;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import policyfunds.performance.target.TargetReading.Period;

/**
 * The words of the grammar (词表), in the usual widths of {@link PlainText}.
 *
 * <p>They are code and not a file beside it because each is a decision about meaning that arrives
 * with its test; a word added by configuration would change what a stored target was read as.
 */
final class Words {

  /** No word of the grammar and no unit has more characters. */
  static final int LONGEST = 5;

  /** 达到 is a floor, for who passes a mark has reached it; 超过 and 不满 exclude their number. */
  static final Map<String, Operator> BEFORE =
      Map.ofEntries(
          entry("=", Operator.EQ),
          entry("等于", Operator.EQ),
          entry("≥", Operator.GE),
          entry(">=", Operator.GE),
          entry("至少", Operator.GE),
          entry("最少", Operator.GE),
          entry("不少于", Operator.GE),
          entry("不低于", Operator.GE),
          entry("不小于", Operator.GE),
          entry("大于等于", Operator.GE),
          entry("大于或等于", Operator.GE),
          entry("达", Operator.GE),
          entry("达到", Operator.GE),
          entry(">", Operator.GT),
          entry("超", Operator.GT),
          entry("超过", Operator.GT),
          entry("大于", Operator.GT),
          entry("高于", Operator.GT),
          entry("多于", Operator.GT),
          entry("≤", Operator.LE),
          entry("<=", Operator.LE),
          entry("至多", Operator.LE),
          entry("最多", Operator.LE),
          entry("不超过", Operator.LE),
          entry("不高于", Operator.LE),
          entry("不多于", Operator.LE),
          entry("不大于", Operator.LE),
          entry("小于等于", Operator.LE),
          entry("小于或等于", Operator.LE),
          entry("<", Operator.LT),
          entry("不满", Operator.LT),
          entry("小于", Operator.LT),
          entry("低于", Operator.LT),
          entry("少于", Operator.LT));

  /** 以上, 以下 and 以内 include their number (Civil Code 民法典, article 1259). */
  static final Map<String, Operator> AFTER =
      Map.of(
          "以上", Operator.GE,
          "及以上", Operator.GE,
          "以下", Operator.LE,
          "及以下", Operator.LE,
          "以内", Operator.LE);

  /** Powers of ten. */
  static final Map<String, Integer> SCALES =
      Map.of("百", 2, "千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8, "百亿", 10, "千亿", 11, "万亿", 12);

  static final Map<String, Boolean> BOOLEANS = Map.of("是", true, "否", false);

  static final Set<String> DEGREES =
      Set.of("基本", "较", "较为", "有所", "进一步", "不断", "持续", "逐步", "稳步", "大幅", "大幅度");

  static final Set<String> QUALITIES =
      Set.of(
          "优", "良", "中", "差", "优秀", "良好", "中等", "一般", "较好", "较高", "合格", "不合格", "达标", "合规", "合法",
          "规范", "及时", "按时", "准确", "完整", "健全", "完善", "完成", "满意", "稳定", "明显", "显著", "有效", "提高", "提升",
          "增强", "增长", "增加", "改善", "优化", "减少", "降低", "下降");

  static final Map<String, Period> PERIODS =
      Map.ofEntries(
          entry("按日", Period.DAILY),
          entry("每日", Period.DAILY),
          entry("每天", Period.DAILY),
          entry("按周", Period.WEEKLY),
          entry("每周", Period.WEEKLY),
          entry("按月", Period.MONTHLY),
          entry("按月度", Period.MONTHLY),
          entry("每月", Period.MONTHLY),
          entry("每个月", Period.MONTHLY),
          entry("按季", Period.QUARTERLY),
          entry("按季度", Period.QUARTERLY),
          entry("每季", Period.QUARTERLY),
          entry("每季度", Period.QUARTERLY),
          entry("每个季度", Period.QUARTERLY),
          entry("按半年", Period.HALF_YEARLY),
          entry("每半年", Period.HALF_YEARLY),
          entry("按年", Period.YEARLY),
          entry("按年度", Period.YEARLY),
          entry("每年", Period.YEARLY),
          entry("每年度", Period.YEARLY));

  /** What may follow a period: without them 按日程完成 would be read as daily. */
  static final Set<String> DELIVERING =
      Set.of(
          "形成", "编制", "编发", "印发", "出版", "发布", "公布", "提交", "报送", "上报", "报告", "通报", "出具", "完成", "开展",
          "召开", "更新", "调度", "监测", "分析");

  static final Set<String> CONJUNCTIONS = Set.of("和", "与", "及", "以及", "、", ",", ";");

  static final Set<String> RANGES = Set.of("-", "–", "—", "——", "~", "至", "到");

  /** Words that soften the number before them and are therefore no noun. */
  static final Set<String> APPROXIMATE = Set.of("左右", "上下");

  static final String NEGATIONS = "不未没非无";

  static final String CLAUSE_ENDS = "，；。,;";

  static final String PUNCTUATION = "。.,;!、";

  private Words() {}
}
