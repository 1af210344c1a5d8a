package policyfunds.gateway.derived;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.joined.PartsView;
import policyfunds.kernel.csv.Rows;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.Paged;

/** One page of what can be worked out for a fund. */
@Schema(name = "DerivedFigures", description = "What can be worked out for a fund 派生数据")
record DerivedFiguresView(
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    FundView fund,
    @Schema(description = "Whether all three parts are there 是否完整") boolean complete,
    @Schema(description = "Whether the parts rest on the same document 是否同一文件") boolean consistent,
    PartsView parts,
    @Schema(description = "By code, then in document order 按指标及文件次序") @Rows
        List<DerivedFigureView> items,
    @Schema(description = "From 1 页码", examples = "1") int page,
    @Schema(description = "Items on a page 每页条数", examples = "50") int pageSize,
    @Schema(description = "Items of all pages 总数", examples = "118") long total)
    implements Paged {

  static DerivedFiguresView of(Joined<?, ?, ?> joined, Page<DerivedFigureView> page) {
    return new DerivedFiguresView(
        joined.year(),
        joined.asOf(),
        FundView.of(joined.fund()),
        joined.complete(),
        joined.consistent(),
        joined.partsView(),
        page.items(),
        page.page(),
        page.pageSize(),
        page.total());
  }
}
