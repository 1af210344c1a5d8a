package policyfunds.kernel.archive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document with tables of it, as answered. */
@Schema(name = "DocumentTables", description = "A document with tables of it, cell for cell 文件及其表格")
record TablesView(
    DocumentView document,
    @Schema(description = "In document order 按文件次序") List<TableView> tables) {

  static TablesView of(Facsimile facsimile) {
    return new TablesView(facsimile.document(), facsimile.views());
  }
}
