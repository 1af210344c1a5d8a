package policyfunds.kernel.csv;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.FundNames;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.reference.Coded;
import policyfunds.kernel.region.Regions;

/** A row with everything that rows have, and how it is written and read back. */
record Sample(
    String text,
    BigDecimal amountWan,
    Integer rank,
    boolean amended,
    LocalDate day,
    String fundCode,
    String regionCode,
    String directionCode,
    String directionName,
    @Coded("regions") String parent,
    Nature nature,
    List<String> aliases,
    List<Part> parts,
    @Keyed({"text", "day"}) Map<String, Place> sources,
    Map<String, Object> state) {

  @Coded("task-natures")
  enum Nature {
    BINDING,
    GUIDING
  }

  record Part(Nature role, String text, BigDecimal value) {}

  record Place(String table, int row) {}

  private static final CsvLists CSV = lists();

  static Sample of(String text, BigDecimal amountWan) {
    return new Sample(
        text, amountWan, null, false, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  private static CsvLists lists() {
    FundNames funds = new FundNames();
    funds.keep(Map.of("F-1", "预留资金"));
    return new CsvLists(
        new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL),
        new CodeNames(new Names(Regions.shipped(), FundingDirections.shipped()), funds));
  }

  static String written(List<Sample> rows, Language language) {
    Page<Sample> page = new Page<>(rows, 1, 50, rows.size());
    return new String(CSV.write(page, pageOf(Sample.class), language), StandardCharsets.UTF_8);
  }

  static String written(Object view) {
    return new String(CSV.write(view, view.getClass(), Language.ZH), StandardCharsets.UTF_8);
  }

  /** The lines as any reader of CSV sees them, behind the byte order mark. */
  static List<String[]> read(String csv) {
    try {
      return new CsvMapper()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .readerFor(String[].class)
          .<String[]>readValues(csv.substring(1))
          .readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Type pageOf(Class<?> item) {
    return new ParameterizedType() {
      @Override
      public Type[] getActualTypeArguments() {
        return new Type[] {item};
      }

      @Override
      public Type getRawType() {
        return Page.class;
      }

      @Override
      public Type getOwnerType() {
        return null;
      }
    };
  }
}
