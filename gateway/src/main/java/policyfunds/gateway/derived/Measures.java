package policyfunds.gateway.derived;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.gateway.derived.formula.Measure;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;

/** The results that money is divided by (成果计量): its own list, extended by a mounted file. */
@ApplicationScoped
class Measures {

  private static final String OWN_LIST = "/policyfunds/measures.csv";

  private final Map<String, Measure> byCode = new LinkedHashMap<>();

  Measures(@ConfigProperty(name = "policyfunds.measures.file") Optional<String> mountedFile) {
    DataFile.rows(OWN_LIST, mountedFile).stream()
        .map(Measures::measureOf)
        .forEach(measure -> byCode.put(measure.code(), measure));
  }

  private static Measure measureOf(Map<String, String> row) {
    return new Measure(
        row.get("code"),
        Text.of(row.get("name"), row.get("nameEn")),
        DirectionCode.of(row.get("directionCode")).value(),
        row.get("indicator"),
        row.get("unit"));
  }

  List<Measure> all() {
    return List.copyOf(byCode.values());
  }
}
