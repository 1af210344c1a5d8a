package policyfunds.gateway.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.csv.Rows;

/** The codes that a member may have, with their names (代码表). */
@Schema(description = "The codes that a member may have, with their names 代码表")
record CodeList(
    @Schema(description = "Name of the list", examples = "target-kinds") String name,
    @Schema(description = "Its codes in order") @Rows(head = "list") List<Code> items) {

  CodeList {
    items = List.copyOf(items);
  }

  /** One code with its name in both languages. */
  @Schema(description = "One code with its name in both languages 代码")
  record Code(
      @Schema(description = "Code", examples = "NUMERIC") String code,
      @Schema(description = "Name in Chinese", examples = "数值") String name,
      @Schema(description = "Name in English", examples = "Number") String nameEn) {}
}
