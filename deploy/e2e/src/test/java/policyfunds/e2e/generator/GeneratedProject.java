package policyfunds.e2e.generator;

import java.math.BigDecimal;
import java.util.List;

/** A project of a generated annex 4 and the items that it answers for. */
public record GeneratedProject(String name, List<GeneratedItem> items) {
  public BigDecimal requestedWan() {
    return items.stream().map(GeneratedItem::amountWan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public List<Integer> itemSequences() {
    return items.stream().map(GeneratedItem::sequence).toList();
  }
}
