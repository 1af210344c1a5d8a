package policyfunds.gateway.finding;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.joined.PartsView;
import policyfunds.kernel.csv.Rows;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.FindingView;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.query.Paged;

/** What a fund's figures and texts give reason to ask, one page of it. */
@Schema(name = "Findings", description = "What a fund's figures and texts give reason to ask 疑点")
record FindingsView(
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    FundView fund,
    @Schema(
            description =
                "Whether all three parts are there; otherwise findings that need the missing are not"
                    + " among these 是否完整")
        boolean complete,
    @Schema(description = "Whether the parts rest on the same document 是否同一文件") boolean consistent,
    PartsView parts,
    @Schema(description = "How many of each rule, of all that match, the gravest first 各规则数量")
        List<CountView> counts,
    @Schema(description = "The gravest first, then by rule, region and direction 疑点")
        @Rows(without = "counts")
        List<FindingView> items,
    @Schema(description = "Page, from 1 页码", examples = "1") int page,
    @Schema(description = "Items on a page 每页条数", examples = "50") int pageSize,
    @Schema(description = "Findings of all pages that match 总数", examples = "120") long total)
    implements Paged {

  /** How many findings one rule raised. */
  @Schema(name = "FindingCount", description = "How many findings one rule raised 疑点数量")
  record CountView(
      @Schema(description = "Code list finding-codes", examples = "MONEY_OFF_WORKLOAD") String code,
      @Schema(description = "What the rule looks for") String title,
      @Schema(description = "INFO 提示 · QUERY 询问 · WARNING 警示") Severity severity,
      @Schema(description = "How many", examples = "1") int count) {}

  static FindingsView of(
      Joined<?, ?, ?> joined,
      List<Finding> found,
      PageRequest request,
      Names names,
      Language language) {
    Page<FindingView> page =
        Page.of(found, request).map(finding -> FindingView.of(finding, names, language));
    return new FindingsView(
        joined.year(),
        joined.asOf(),
        FundView.of(joined.fund()),
        joined.complete(),
        joined.consistent(),
        joined.partsView(),
        counts(found, language),
        page.items(),
        page.page(),
        page.pageSize(),
        page.total());
  }

  /** In the order of the findings; one code may come from several services, in the same words. */
  private static List<CountView> counts(List<Finding> found, Language language) {
    Map<String, CountView> counts = new LinkedHashMap<>();
    for (Finding finding : found) {
      FindingRule rule = finding.rule();
      counts.merge(
          rule.code(),
          new CountView(rule.code(), rule.title().in(language), rule.severity(), 1),
          (before, _) ->
              new CountView(before.code(), before.title(), before.severity(), before.count() + 1));
    }
    return List.copyOf(counts.values());
  }
}
