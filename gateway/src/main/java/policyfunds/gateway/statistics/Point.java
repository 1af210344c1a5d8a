package policyfunds.gateway.statistics;

import java.math.BigDecimal;
import java.util.Objects;

/** Two measures of the same thing (数据点): what is explained, y, by x. */
public record Point(BigDecimal x, BigDecimal y) {

  public Point {
    Objects.requireNonNull(x, "x");
    Objects.requireNonNull(y, "y");
  }
}
