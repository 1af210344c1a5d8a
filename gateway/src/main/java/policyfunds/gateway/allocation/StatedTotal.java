package policyfunds.gateway.allocation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import policyfunds.kernel.figure.Source;

/** A total as printed (原文合计): shown beside a sum, never part of one. */
public record StatedTotal(
    String scope, Integer itemSequence, BigDecimal valueWan, Map<String, Source> sources) {

  public StatedTotal {
    Objects.requireNonNull(sources, "sources");
  }

  public boolean isOfItem(int sequence) {
    return "ITEM".equals(scope) && itemSequence != null && itemSequence == sequence;
  }
}
