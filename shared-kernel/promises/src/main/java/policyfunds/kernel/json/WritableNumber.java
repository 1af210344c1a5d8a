package policyfunds.kernel.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** A number that can be written out in full: {@code 1e2147483647} is none. */
final class WritableNumber extends StdScalarDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1L;
  private static final int MOST_DIGITS = 100;

  WritableNumber() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!json.currentToken().isNumeric()) {
      return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
    }
    BigDecimal number = json.getDecimalValue();
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      // the number itself stays out of the message, which would write it out
      return (BigDecimal)
          context.handleWeirdNumberValue(BigDecimal.class, 0, "can't be written out");
    }
    return number;
  }
}
