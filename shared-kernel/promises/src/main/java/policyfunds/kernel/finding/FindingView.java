package policyfunds.kernel.finding;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Language;

/** A finding as it is answered (疑点), in one language. */
@Schema(
    name = "Finding",
    description = "A question that figures or texts raise, never a verdict 疑点")
public record FindingView(
    @Schema(
            description = "Stable code of the rule; code list finding-codes",
            examples = "NO_COST_INDICATOR")
        String code,
    @Schema(description = "What the rule looks for") String title,
    @Schema(description = "INFO 提示 · QUERY 询问 · WARNING 警示") Severity severity,
    @Schema(description = "The question in one sentence") String sentence,
    @Schema(description = "Region that it is about: a city, or the province", examples = "441900")
        String regionCode,
    @Schema(description = "Name of the region", examples = "东莞市") String regionName,
    @Schema(description = "Funding direction", examples = "ENTERPRISE_SURVEY") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Budget items that it is about") List<Integer> itemSequences,
    @Schema(description = "Other subject, in the words of the document") String subject,
    @Schema(description = "The figures and texts that it rests on, each with its cells")
        List<EvidenceView> evidence,
    @Schema(description = "How the rule looks, and what it does not claim") String method) {

  /** A figure or a stretch of text that a finding rests on. */
  @Schema(name = "Evidence", description = "What a finding rests on 依据")
  public record EvidenceView(
      @Schema(description = "What it is", examples = "所得资金") String label,
      @Schema(description = "Its value, where it is a number", examples = "41.9") BigDecimal value,
      @Schema(description = "Unit of the value", examples = "万元") String unit,
      @Schema(description = "The words of the document that are meant") String asWritten,
      @Schema(description = "Cells that it rests on") List<Source> cells) {

    static EvidenceView of(Evidence evidence, Language language) {
      return new EvidenceView(
          evidence.label().in(language),
          evidence.value(),
          evidence.unit(),
          evidence.asWritten(),
          evidence.cells());
    }
  }

  public static FindingView of(Finding finding, Names names, Language language) {
    FindingRule rule = finding.rule();
    return new FindingView(
        rule.code(),
        rule.title().in(language),
        rule.severity(),
        finding.sentence().in(language),
        finding.subject().regionCode(),
        names.ofRegion(finding.subject().regionCode()),
        finding.subject().directionCode(),
        names.ofDirection(finding.subject().directionCode()),
        finding.subject().itemSequences(),
        finding.subject().name(),
        finding.evidence().stream().map(item -> EvidenceView.of(item, language)).toList(),
        rule.method().in(language));
  }
}
