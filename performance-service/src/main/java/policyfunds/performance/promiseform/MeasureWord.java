package policyfunds.performance.promiseform;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import policyfunds.kernel.documents.Wording;
import policyfunds.performance.target.Unit;
import policyfunds.performance.target.Unit.Dimension;

/**
 * What an indicator's name says that it counts in (量词): the unit before 数 at its end, 人 of 培训人数,
 * and the unit in brackets behind it.
 *
 * @param counted null where the name does not end so
 * @param bracketed null where there are no brackets, or no unit in them
 */
record MeasureWord(Unit counted, Unit bracketed) {

  /** Counts whatever there is. */
  private static final String ANYTHING = "个";

  /** Nouns that end in what is elsewhere a unit: 文件数 counts documents, not 件. */
  private static final Set<String> NOUNS =
      Set.of(
          "专家", "国家", "作家", "画家", "艺术家", "科学家", "用户", "客户", "账户", "门户", "文件", "软件", "硬件", "零件",
          "部件", "元件", "组件", "案件", "事件", "稿件", "条件", "平台", "机台", "讲座", "市场", "农场", "现场", "会场", "商场",
          "牧场", "省份", "月份", "年份", "身份", "股份", "奖项", "事项", "专项", "选项", "款项", "车辆", "品种", "物种", "树种",
          "工种", "学期", "周期", "层次", "频次", "档次", "链条", "线条", "知名", "题名", "域名", "命名");

  private static final Set<String> PEOPLE = Set.of("人", "名");
  private static final Set<String> HEADS_AND_VISITS = Set.of("人", "名", "人次");

  /** What a name says. */
  static MeasureWord of(String name) {
    String whole = Wording.fold(name);
    int open = whole.endsWith(")") ? whole.lastIndexOf('(') : -1;
    String noun = open < 0 ? whole : whole.substring(0, open);
    Optional<Unit> bracketed =
        open < 0 ? Optional.empty() : Unit.find(whole.substring(open + 1, whole.length() - 1));
    return new MeasureWord(before(noun).orElse(null), bracketed.orElse(null));
  }

  private static Optional<Unit> before(String noun) {
    if (!noun.endsWith("数")) {
      return Optional.empty();
    }
    String counted = noun.substring(0, noun.length() - 1);
    return NOUNS.stream().anyMatch(counted::endsWith)
        ? Optional.empty()
        : Unit.known().stream()
            .filter(unit -> unit.dimension() != Dimension.RATIO)
            .filter(unit -> counted.endsWith(unit.symbol()))
            .max(Comparator.comparingInt(unit -> unit.symbol().length()))
            .filter(unit -> !unit.symbol().equals(ANYTHING));
  }

  /** The unit that the name counts in where the other unit is not that one. */
  Optional<Unit> against(Unit other) {
    return Optional.ofNullable(counted)
        .filter(unit -> !agree(unit, other))
        .or(() -> Optional.ofNullable(bracketed).filter(unit -> !agree(unit, other)));
  }

  private static boolean agree(Unit word, Unit other) {
    return word.equals(other)
        || other.symbol().equals(ANYTHING)
        || word.symbol().equals(ANYTHING)
        || PEOPLE.contains(word.symbol()) && PEOPLE.contains(other.symbol())
        // 家 may be the end of a profession, as in 企业家
        || word.symbol().equals("家") && HEADS_AND_VISITS.contains(other.symbol());
  }
}
