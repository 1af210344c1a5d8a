package policyfunds.local.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members of a JSON object (成员); what is absent is empty, never an error. */
record Members(Map<?, ?> values) {

  static final Members NONE = new Members(Map.of());

  /** A scalar as text, empty where there is none. */
  String text(String name) {
    return shown(values.get(name));
  }

  long number(String name) {
    return values.get(name) instanceof Number number ? number.longValue() : 0;
  }

  boolean is(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  Optional<Members> object(String name) {
    return values.get(name) instanceof Map<?, ?> map
        ? Optional.of(new Members(map))
        : Optional.empty();
  }

  List<Members> objects(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream()
            .filter(Map.class::isInstance)
            .map(map -> new Members((Map<?, ?>) map))
            .toList()
        : List.of();
  }

  /** A value as a person reads it. */
  private static String shown(Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case List<?> list -> list.stream().map(Members::shown).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
