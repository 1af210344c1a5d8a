package policyfunds.kernel.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * JSON as all services write and read it: exact plain numbers, members without a value left out;
 * nothing that is read is bent into another type, repeated or left over.
 */
@Singleton
public class JsonConventions implements ObjectMapperCustomizer {

  private static final int DEEPEST = 64;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper.registerModule(
        new SimpleModule("conventions")
            .addSerializer(BigDecimal.class, new ExactNumber())
            .addDeserializer(BigDecimal.class, new WritableNumber())
            .addDeserializer(String.class, new StorableText())
            .addDeserializer(LocalDate.class, new PlainDate()));
    readStrictly(mapper);
  }

  @SuppressWarnings("deprecation")
  private static void readStrictly(ObjectMapper mapper) {
    mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
    mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
    mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
    mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
    mapper.configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true);
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    JsonFactory factory = mapper.getFactory();
    factory.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
    factory.setStreamReadConstraints(
        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
  }
}
