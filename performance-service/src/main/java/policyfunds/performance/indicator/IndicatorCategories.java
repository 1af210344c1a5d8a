package policyfunds.performance.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.kernel.documents.Wording;
import policyfunds.kernel.reference.DataFile;

/** Which wordings stand for which category (二级指标类别表): a list, extended by a mounted file. */
@ApplicationScoped
public class IndicatorCategories {

  private static final String OWN_LIST = "/policyfunds/indicator-categories.csv";

  private final Map<String, IndicatorCategory> byWording = new HashMap<>();

  IndicatorCategories(
      @ConfigProperty(name = "policyfunds.indicator-categories.file")
          Optional<String> mountedFile) {
    for (Map<String, String> row : DataFile.rows(OWN_LIST, mountedFile)) {
      IndicatorCategory category = IndicatorCategory.valueOf(row.get("category"));
      DataFile.list(row.get("wordings"))
          .forEach(wording -> byWording.put(Wording.fold(wording), category));
    }
  }

  /** Those that ship with the service, without a mounted file. */
  public static IndicatorCategories shipped() {
    return new IndicatorCategories(Optional.empty());
  }

  /** The category of a level-2 indicator as a table words it; empty where the list lacks it. */
  public Optional<IndicatorCategory> of(String level2) {
    return Optional.ofNullable(byWording.get(Wording.fold(level2)));
  }
}
