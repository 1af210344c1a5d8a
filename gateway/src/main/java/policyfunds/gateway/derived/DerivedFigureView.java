package policyfunds.gateway.derived;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.derived.formula.Basis;
import policyfunds.gateway.derived.formula.DerivedFigure;
import policyfunds.gateway.derived.formula.DerivedFigure.About;
import policyfunds.gateway.derived.formula.DerivedFigure.Comparison;
import policyfunds.gateway.derived.formula.Input;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.period.Period;

/** A derived figure as answered, in one language. */
@Schema(
    name = "DerivedFigure",
    description = "A number that no document writes and that is worked out 派生数据")
record DerivedFigureView(
    @Schema(
            description = "What was worked out; code list derived-figure-codes",
            examples = "MONEY_PER_THOUSAND")
        String code,
    @Schema(description = "What it is called", examples = "每千单位工作量资金") String name,
    @Schema(description = "City that it is about, or the province", examples = "440100")
        String regionCode,
    @Schema(description = "Name of the region", examples = "广州市") String regionName,
    @Schema(description = "Funding direction", examples = "ENTERPRISE_SURVEY") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Group of cities 地区分组", examples = "PEARL_RIVER_DELTA") String groupCode,
    @Schema(description = "Name of the group", examples = "珠三角九市") String groupName,
    @Schema(description = "Result that the money is divided by", examples = "PLATFORM_PROJECTS")
        String measureCode,
    @Schema(description = "Name of the result", examples = "公共服务平台项目") String measureName,
    @Schema(description = "Budget items that it is about") List<Integer> itemSequences,
    @Schema(description = "Other subject, in the words of the document") String subject,
    @Schema(description = "How many of the largest are taken together", examples = "3")
        Integer largest,
    @Schema(description = "The window that it is for") Period period,
    @Schema(description = "The number; a share goes from 0 to 1", examples = "20.76363636")
        BigDecimal value,
    @Schema(description = "Its unit; absent for a share", examples = "万元/千家次") String unit,
    @Schema(description = "How it is worked out 公式", examples = "金额 ÷ 资金总额") String formula,
    @Schema(
            description =
                "CALCULATED from the inputs alone · EVEN_PACE that every month does as much is"
                    + " assumed")
        Basis basis,
    @Schema(description = "What it is worked out from, each with its cells 输入")
        List<InputView> inputs,
    @Schema(description = "It beside its equals; absent where there are none 比较")
        ComparisonView comparison) {

  /** A number that a figure was worked out from. */
  @Schema(name = "DerivedFigureInput", description = "A number that a figure is worked out from 输入")
  record InputView(
      @Schema(description = "What the number says", examples = "ALLOCATED") String code,
      @Schema(description = "What it is called", examples = "所得资金") String name,
      @Schema(description = "Region that it is about; absent where several") String regionCode,
      @Schema(description = "Name of the region") String regionName,
      @Schema(description = "The number", examples = "114.2") BigDecimal value,
      @Schema(description = "Its unit, where one is written", examples = "万元") String unit,
      @Schema(description = "What it is about, in the words of the document") String subject,
      @Schema(description = "Cells that it rests on, of a sum those of what was summed")
          List<Source> cells) {

    static InputView of(Input input, Names names, Language language) {
      return new InputView(
          input.code(),
          input.name().in(language),
          input.regionCode(),
          names.ofRegion(input.regionCode()),
          input.value(),
          input.unit(),
          input.subject(),
          input.cells());
    }
  }

  /** A figure beside its equals. */
  @Schema(name = "DerivedFigureComparison", description = "A figure beside its equals 比较")
  record ComparisonView(
      @Schema(description = "From 1 for the largest, equals sharing the better 排名", examples = "17")
          Integer rank,
      @Schema(description = "How many have one", examples = "21") Integer among,
      @Schema(description = "The same of all cities together 全省值", examples = "22.72727273")
          BigDecimal provinceValue,
      @Schema(
              description = "The middle one, of an even number the mean of two 中位数",
              examples = "26.23376623")
          BigDecimal median) {

    static ComparisonView of(Comparison comparison) {
      return comparison == null
          ? null
          : new ComparisonView(
              comparison.rank(),
              comparison.among(),
              comparison.provinceValue(),
              comparison.median());
    }
  }

  static DerivedFigureView of(DerivedFigure figure, Names names, Language language) {
    About about = figure.about();
    return new DerivedFigureView(
        figure.code().name(),
        figure.code().title().in(language),
        about.regionCode(),
        names.ofRegion(about.regionCode()),
        about.directionCode(),
        names.ofDirection(about.directionCode()),
        about.group() == null ? null : about.group().code(),
        about.group() == null ? null : about.group().name().in(language),
        about.measure() == null ? null : about.measure().code(),
        about.measure() == null ? null : about.measure().name().in(language),
        about.itemSequences(),
        about.subject(),
        about.largest(),
        about.period(),
        figure.value(),
        figure.unit(),
        figure.code().formula().in(language),
        figure.code().basis(),
        figure.inputs().stream().map(input -> InputView.of(input, names, language)).toList(),
        ComparisonView.of(figure.comparison()));
  }
}
