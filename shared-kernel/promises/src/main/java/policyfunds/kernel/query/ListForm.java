package policyfunds.kernel.query;

import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two forms that a list is answered in (列表形式): JSON by pages, or CSV as a whole. */
public enum ListForm {
  JSON(MediaType.APPLICATION_JSON_TYPE),
  CSV(new MediaType("text", "csv"));

  /** What a list produces beside JSON. */
  public static final String TEXT_CSV = "text/csv";

  private final MediaType type;

  ListForm(MediaType type) {
    this.type = type;
  }

  public MediaType type() {
    return type;
  }

  /**
   * The form that {@code Accept} likes best (RFC 9110 §12.5.1), among equals the one that it names;
   * JSON where it says nothing, empty where it takes neither or makes no sense.
   */
  public static Optional<ListForm> of(List<String> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    try {
      List<MediaType> ranges =
          accepted.stream()
              .flatMap(line -> Stream.of(line.split(",")))
              .filter(range -> !range.isBlank())
              .map(range -> MediaType.valueOf(range.strip()))
              .toList();
      return Arrays.stream(values())
          .flatMap(form -> form.liking(ranges).stream())
          .filter(liking -> liking.quality().signum() > 0)
          .max(
              Comparator.comparing(Liking::quality)
                  .thenComparing(Liking::exactness)
                  .thenComparing(Liking::form, Comparator.reverseOrder()))
          .map(Liking::form);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private record Liking(ListForm form, BigDecimal quality, int exactness) {}

  private Optional<Liking> liking(List<MediaType> ranges) {
    return ranges.stream()
        .filter(type::isCompatible)
        .max(Comparator.comparing(ListForm::exactness))
        .map(range -> new Liking(this, qualityOf(range), exactness(range)));
  }

  private static int exactness(MediaType range) {
    return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
  }

  private static BigDecimal qualityOf(MediaType range) {
    return new BigDecimal(range.getParameters().getOrDefault("q", "1"));
  }
}
