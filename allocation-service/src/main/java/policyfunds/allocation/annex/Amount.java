package policyfunds.allocation.annex;

import java.math.BigDecimal;
import java.util.Optional;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Numerals;

/** Money as annexes 1 and 2 write it (金额): a number above zero, in 万元. */
final class Amount {

  private Amount() {}

  static Optional<BigDecimal> in(Cell cell) {
    return of(cell.text());
  }

  static Optional<BigDecimal> of(String text) {
    return Numerals.read(text).filter(value -> value.signum() > 0);
  }
}
