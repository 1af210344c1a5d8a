package policyfunds.performance.promiseform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.target.Unit;

/** A name that counts in one unit, with a value or brackets in another (量词与单位不一致). */
public final class UnitNounMismatch implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "UNIT_NOUN_MISMATCH",
          Severity.QUERY,
          Text.of("指标名称的量词与单位不一致", "An indicator's name counts in another unit than its value"),
          Text.of(
              "名称以“数”结尾的，取其前最长的计量单位（人数为人，家次数为家次），另取名称末尾括号中的单位，"
                  + "与指标值的单位比较。“个”与任何单位、“人”与“名”视为一致，“家”不与人数比较；"
                  + "以单位字结尾的名词（文件、平台、专家等）按词表除外，没有单位的指标值不比较",
              "Of a name that ends in 数 the longest unit before it is taken (人数: 人, 家次数: 家次), and"
                  + " the unit in brackets at its end, against the unit of the target value. 个 goes"
                  + " with any unit, 人 with 名, and 家 is not compared with people; a list excepts"
                  + " nouns that end in what is a unit elsewhere (文件, 平台, 专家); a value without"
                  + " unit is not compared"));

  private static final Text QUESTION =
      Text.of(
          "绩效指标“%s”的名称以“%s”计，而单位为“%s”，以何者为准？",
          "indicator \"%s\" counts in %s by its name, and its unit is %s: which of them holds?");

  /** A unit that differs from the name's, and where it stands; in the name itself if in none. */
  private record Difference(Unit named, Unit unit, Optional<IndicatorTarget> target) {}

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    return promise.measures().stream().flatMap(measure -> of(promise, measure).stream()).toList();
  }

  private static Optional<Finding> of(Promise promise, Measure measure) {
    List<Difference> differences = differences(measure);
    return differences.stream()
        .findFirst()
        .map(first ->
            promise.finding(
                RULE,
                QUESTION.with(measure.name(), first.named().symbol(), first.unit().symbol()),
                evidence(measure, differences)));
  }

  private static List<Evidence> evidence(Measure measure, List<Difference> differences) {
    return Stream.concat(
            Stream.of(measure.named()),
            differences.stream()
                .flatMap(difference -> difference.target().stream())
                .map(measure::valued))
        .toList();
  }

  private static List<Difference> differences(Measure measure) {
    MeasureWord word = MeasureWord.of(measure.name());
    List<Difference> differences =
        measure.targets().stream().flatMap(target -> of(word, target).stream()).toList();
    return differences.isEmpty() ? withinName(word).stream().toList() : differences;
  }

  private static Optional<Difference> of(MeasureWord word, IndicatorTarget target) {
    return Optional.ofNullable(target.unit())
        .flatMap(Unit::find)
        .flatMap(unit ->
            word.against(unit).map(named -> new Difference(named, unit, Optional.of(target))));
  }

  /** 参会人数（人次）, also where no value has that unit. */
  private static Optional<Difference> withinName(MeasureWord word) {
    return Optional.ofNullable(word.bracketed())
        .flatMap(
            unit -> word.against(unit).map(named -> new Difference(named, unit, Optional.empty())));
  }
}
