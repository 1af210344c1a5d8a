package policyfunds.kernel.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** {@code 39.000000} is written as {@code 39}, {@code 1E+2} as {@code 100}. */
final class ExactNumber extends StdSerializer<BigDecimal> {

  private static final long serialVersionUID = 1L;

  ExactNumber() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeNumber(value.stripTrailingZeros().toPlainString());
  }
}
