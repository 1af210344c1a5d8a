package policyfunds.kernel.documents.file;

import java.util.List;
import java.util.Map;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Conflict;

/**
 * What files hold, as blocks in their order (文件内容).
 *
 * @param annexes by the headings 附件N that stand above their tables; number 0 where none does
 * @param particulars what the suite wrote beside the tables of a file that it exported, by name;
 *     empty for all other files
 * @param conflicts cells that could not be taken as they stand: formulas
 */
public record OpenedDocument(
    DocumentForm form,
    List<Annex> annexes,
    Map<String, String> particulars,
    List<Conflict> conflicts) {

  public OpenedDocument {
    annexes = List.copyOf(annexes);
    particulars = Map.copyOf(particulars);
    conflicts = List.copyOf(conflicts);
  }
}
