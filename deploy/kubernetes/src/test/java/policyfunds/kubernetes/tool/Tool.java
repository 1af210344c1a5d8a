package policyfunds.kubernetes.tool;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A program that not every machine has. */
public enum Tool {
  KUBECTL(Kubectl::missing),
  PROMTOOL(Promtool::missing);

  private final Supplier<Optional<String>> missing;

  Tool(Supplier<Optional<String>> missing) {
    this.missing = missing;
  }

  /** By which {@code ./suite test --insist} knows it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why it is not to be had, where it is not. */
  Optional<String> missing() {
    return missing.get();
  }
}
