package policyfunds.kernel.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.finding.FindingCode;
import policyfunds.kernel.finding.IncludeFindings;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.RegionCode;

/** Lets resources take the kernel's values as parameters; each refuses in its own words. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          FiscalYear.class, FiscalYear::of,
          RegionCode.class, RegionCode::of,
          DirectionCode.class, DirectionCode::of,
          FindingCode.class, FindingCode::of,
          IncludeFindings.class, IncludeFindings::of,
          Integer.class, text -> Math.toIntExact(wholeNumber(text, "\\d{1,9}")),
          Long.class, text -> wholeNumber(text, "\\d{1,18}"),
          Language.class, Language::of,
          AsOf.class, AsOf::of);

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    Function<String, ?> reader = READERS.get(rawType);
    if (reader == null && rawType.isEnum()) {
      reader = text -> constant(rawType, text);
    }
    return reader == null ? null : new Converter<>((Function<String, T>) reader);
  }

  private static long wholeNumber(String text, String form) {
    if (text.matches(form)) {
      return Long.parseLong(text);
    }
    throw ProblemTypes.PARAMETER_MALFORMED.because(
        Text.of("“%s”不是整数", "\"%s\" is no whole number").with(Shown.of(text)));
  }

  private static Object constant(Class<?> type, String text) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    throw ProblemTypes.PARAMETER_MALFORMED.because(
        Text.of("没有取值“%s”；可用：%s", "There is no value \"%s\"; there are: %s")
            .with(Shown.of(text), Arrays.toString(type.getEnumConstants())));
  }

  private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {
    @Override
    public T fromString(String value) {
      return value == null ? null : reader.apply(value);
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
