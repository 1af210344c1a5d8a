package policyfunds.gateway.facsimile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.holding.HoldingsService.Listing;
import policyfunds.kernel.csv.Rows;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** Documents that the three services hold, as answered. */
@Schema(name = "Documents", description = "Documents that the three services hold 文件列表")
record DocumentsView(
    @Schema(description = "Whether all three services answered; other documents may exist if not")
        boolean complete,
    @Schema(description = "By year and id") @Rows(head = "list") List<DocumentView> items,
    int page,
    int pageSize,
    long total) {

  static DocumentsView of(Listing listing, PageRequest request) {
    Page<DocumentView> page = Page.of(listing.documents(), request).map(DocumentView::of);
    return new DocumentsView(
        listing.complete(), page.items(), page.page(), page.pageSize(), page.total());
  }
}
