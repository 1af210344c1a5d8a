package policyfunds.kubernetes;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import policyfunds.kubernetes.manifest.Documents;
import policyfunds.kubernetes.manifest.Purpose;
import policyfunds.kubernetes.tool.Kubectl;

/** The folders that an operator hands to kubectl. */
enum Overlay {
  DEMO(Purpose.TRYING),
  PRODUCTION(Purpose.SERVING);

  private static final Map<Overlay, Documents> BUILT = new EnumMap<>(Overlay.class);

  private final Purpose purpose;

  Overlay(Purpose purpose) {
    this.purpose = purpose;
  }

  /** Its documents as kubectl prints them. */
  Documents documents() {
    synchronized (BUILT) {
      return BUILT.computeIfAbsent(
          this,
          _ -> {
            Path folder = Path.of("overlays", name().toLowerCase(Locale.ROOT));
            return Documents.of(purpose, Kubectl.kustomized(folder));
          });
    }
  }
}
