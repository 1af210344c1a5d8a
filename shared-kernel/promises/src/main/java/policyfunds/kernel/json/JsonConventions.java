package policyfunds.kernel.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** JSON as all services write it: exact plain numbers, members without a value left out. */
@Singleton
public class JsonConventions implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper.registerModule(new SimpleModule("exact numbers").addSerializer(new ExactNumber()));
  }

  /** {@code 39.000000} is written as {@code 39}, {@code 1E+2} as {@code 100}. */
  private static final class ExactNumber extends StdSerializer<BigDecimal> {
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
}
