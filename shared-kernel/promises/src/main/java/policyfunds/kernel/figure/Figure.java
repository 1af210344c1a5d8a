package policyfunds.kernel.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.period.Period;

/** One number that a service tells about a region (数据项), with the cells that it rests on. */
@Schema(description = "One number that a service tells about a region 数据项")
public record Figure(
    @Schema(description = "What the number says", examples = "ALLOCATED") String code,
    @Schema(description = "Funding direction that it belongs to", examples = "ENTERPRISE_SURVEY")
        String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Budget items that it belongs to") List<Integer> itemSequences,
    @Schema(description = "What it is about, in the words of the document") String subject,
    @Schema(description = "The period that it is for, where one is stated") Period period,
    @Schema(description = "The number", examples = "114.2") BigDecimal value,
    @Schema(description = "Its unit", examples = "万元") String unit,
    @Schema(description = "Cells that it rests on; empty where it sums many") List<Source> cells,
    @Schema(description = "Number of values that it rests on", examples = "1") int cellCount) {

  public static Figure of(String code, BigDecimal value, String unit, List<Source> cells) {
    return new Figure(code, null, null, null, null, null, value, unit, cells, cells.size());
  }

  public static Figure sumOf(String code, BigDecimal value, String unit, int count) {
    return new Figure(code, null, null, null, null, null, value, unit, List.of(), count);
  }

  public Figure inDirection(String newCode, String newName) {
    return new Figure(
        code, newCode, newName, itemSequences, subject, period, value, unit, cells, cellCount);
  }

  public Figure forItems(List<Integer> sequences) {
    return new Figure(
        code,
        directionCode,
        directionName,
        sequences,
        subject,
        period,
        value,
        unit,
        cells,
        cellCount);
  }

  public Figure about(String newSubject) {
    return new Figure(
        code,
        directionCode,
        directionName,
        itemSequences,
        newSubject,
        period,
        value,
        unit,
        cells,
        cellCount);
  }

  public Figure during(Period newPeriod) {
    return new Figure(
        code,
        directionCode,
        directionName,
        itemSequences,
        subject,
        newPeriod,
        value,
        unit,
        cells,
        cellCount);
  }
}
