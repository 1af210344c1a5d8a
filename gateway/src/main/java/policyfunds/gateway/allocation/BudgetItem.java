package policyfunds.gateway.allocation;

import java.util.Map;
import java.util.Objects;
import policyfunds.kernel.figure.Source;

/** A numbered item of the fund (项目). */
public record BudgetItem(
    int sequence,
    String name,
    String organization,
    String organizationKind,
    Map<String, Source> sources) {

  public BudgetItem {
    Objects.requireNonNull(sources, "sources");
  }
}
