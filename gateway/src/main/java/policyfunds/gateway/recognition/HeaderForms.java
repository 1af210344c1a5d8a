package policyfunds.gateway.recognition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;

/** The headers whose merged cells are known (已知表头), as data of the gateway. */
public final class HeaderForms {

  private static final String DATA = "/policyfunds/header-forms.json";

  private final List<HeaderForm> forms;

  private HeaderForms(List<HeaderForm> forms) {
    this.forms = forms;
  }

  /** Those that ship with the gateway. */
  public static HeaderForms shipped() {
    try (InputStream in = HeaderForms.class.getResourceAsStream(DATA)) {
      return new HeaderForms(new ObjectMapper().readValue(in, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The document with the merged cells of known headers restored.
   *
   * @param certain whether the document is known, so that nothing is assumed
   */
  public Recognition restoredIn(Recognition recognition, boolean certain) {
    List<Conflict> assumed = new ArrayList<>();
    return recognition.changed(
        table -> {
          Optional<Table> restored =
              forms.stream().flatMap(form -> form.restore(table).stream()).findFirst();
          if (restored.isPresent() && !certain) {
            assumed.add(assumption(table));
          }
          return restored.orElse(table);
        },
        assumed);
  }

  private static Conflict assumption(Table table) {
    Cell first = table.rows().getFirst().getFirst();
    return Conflict.warning(
        first, "SPANS_ASSUMED", "what its header cells cover is assumed from their wordings");
  }
}
