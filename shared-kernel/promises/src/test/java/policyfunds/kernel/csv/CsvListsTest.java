package policyfunds.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.csv.Sample.Nature;
import policyfunds.kernel.csv.Sample.Part;
import policyfunds.kernel.csv.Sample.Place;
import policyfunds.kernel.documents.csv.Neutral;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.query.Paged;

class CsvListsTest {

  private static final String NAMES =
      "text,amountWan,rank,amended,day,fundCode,fundName,regionCode,regionName,directionCode,"
          + "directionName,parent,parentName,nature,natureName,aliases,parts.role,parts.roleName,"
          + "parts.text,parts.value,sources.text.table,sources.text.row,sources.day.table,"
          + "sources.day.row,sources,state";

  private static final Sample WHOLE =
      new Sample(
          "a",
          new BigDecimal("-114.200000"),
          1,
          true,
          LocalDate.of(2020, 11, 30),
          "F-1",
          "440100",
          "ENTERPRISE_SURVEY",
          "企业情况综合",
          "440000",
          Nature.BINDING,
          List.of("穗|羊城", "=x"),
          List.of(new Part(Nature.GUIDING, "-1", BigDecimal.TEN), new Part(null, null, null)),
          Map.of("text", new Place("2-1", 3), "rank", new Place("2-2", 4)),
          new LinkedHashMap<>(Map.of("n", 1)));

  @Test
  void namesTheSameColumnsWhateverTheRows() {
    assertThat(Sample.written(List.of(), Language.ZH)).isEqualTo("\uFEFF" + NAMES + "\r\n");
    assertThat(Sample.written(List.of(Sample.of("a", null)), Language.ZH))
        .isEqualTo("\uFEFF" + NAMES + "\r\na,,,false" + ",".repeat(22) + "\r\n");
  }

  @Test
  void writesNestedMembersListsAndTheNamesOfCodes() {
    Map<String, String> row = rowOf(WHOLE, Language.ZH);

    assertThat(row)
        .containsEntry("amountWan", "-114.2")
        .containsEntry("amended", "true")
        .containsEntry("day", "2020-11-30")
        .containsEntry("fundName", "预留资金")
        .containsEntry("regionName", "广州市")
        .containsEntry("parentName", "广东省")
        .containsEntry("nature", "BINDING")
        .containsEntry("natureName", "约束性任务")
        .containsEntry("aliases", "穗\\|羊城|=x")
        .containsEntry("parts.role", "GUIDING|")
        .containsEntry("parts.roleName", "指导性任务|")
        .containsEntry("parts.text", "'-1|")
        .containsEntry("parts.value", "10|")
        .containsEntry("sources.text.row", "3")
        .containsEntry("sources.day.row", "")
        .containsEntry("sources", "{\"rank\":{\"table\":\"2-2\",\"row\":4}}")
        .containsEntry("state", "{\"n\":1}");
    assertThat(rowOf(WHOLE, Language.EN)).containsEntry("natureName", "Binding");
  }

  @ParameterizedTest
  @CsvSource({"-5, -5", "-0.50, -0.5", "1E+3, 1000", "0.00, 0", "1250, 1250"})
  void writesNumbersPlainAndNegativeOnesAsNumbers(BigDecimal number, String cell) {
    assertThat(rowOf(Sample.of("-5", number), Language.ZH))
        .containsEntry("amountWan", cell)
        .containsEntry("text", "'-5");
  }

  @Test
  void tellsNothingFromAnEmptyText() {
    assertThat(Sample.written(List.of(Sample.of("", null)), Language.ZH)).contains("\r\n\"\",,,");
    assertThat(Sample.written(List.of(Sample.of(null, null)), Language.ZH)).contains("\r\n,,,");
  }

  @Test
  void everyTextIsReadBackFromItsCell() {
    Random random = new Random(20200731);
    String characters = "=+-@\t\r\n'\",;|\\ 1a市\uFEFF";
    List<Sample> rows =
        Stream.generate(() -> Sample.of(textOf(random, characters), BigDecimal.ONE))
            .limit(20_000)
            .toList();

    List<String[]> lines = Sample.read(Sample.written(rows, Language.ZH));

    assertThat(lines).hasSize(rows.size() + 1);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(Neutral.read(lines.get(i + 1)[0])).isEqualTo(rows.get(i).text());
      assertThat(lines.get(i + 1)[0]).doesNotMatch("(?s)[=+\\-@\t\r].*");
    }
  }

  @Test
  void repeatsWhatAViewSaysBeforeEachOfItsRows() {
    assertThat(Sample.written(new View(2020, new Place("1-1", 2), List.of(), List.of())))
        .isEqualTo("\uFEFFyear,place.table,place.row,notes,name\r\n");
    assertThat(
            Sample.written(
                new View(
                    2020,
                    new Place("1-1", 2),
                    List.of("x", "y"),
                    List.of(new Line("a"), new Line("b")))))
        .endsWith("name\r\n2020,1-1,2,x|y,a\r\n2020,1-1,2,x|y,b\r\n");
  }

  @Test
  void refusesATypeOfRowThatWouldLoseSomething() {
    assertThatThrownBy(() -> Columns.of(Unnamed.class)).hasMessageContaining("does not say");
    assertThatThrownBy(() -> Columns.of(Strange.class)).hasMessageContaining("no column for");
    assertThatThrownBy(() -> Sample.written(new Twice("a", List.of(new Line("b")))))
        .hasMessageContaining("two columns");
  }

  private record View(int year, Place place, List<String> notes, @Rows List<Line> lines) {}

  private record Line(String name) {}

  private record PagedView(
      int year, @Rows List<Line> items, int page, int pageSize, long total, boolean complete)
      implements Paged {}

  @Test
  void saysNothingInARowOfThePageThatItStandsOn() {
    String csv = Sample.written(new PagedView(2020, List.of(new Line("a")), 2, 1, 7, true));

    assertThat(csv).isEqualTo("\uFEFFyear,complete,name\r\n2020,true,a\r\n");
  }

  private record Twice(String name, @Rows List<Line> lines) {}

  private enum Colour {
    RED
  }

  private record Unnamed(Colour colour) {}

  private record Strange(StringBuilder text) {}

  private static Map<String, String> rowOf(Sample row, Language language) {
    List<String[]> lines = Sample.read(Sample.written(List.of(row), language));
    Map<String, String> cells = new LinkedHashMap<>();
    Arrays.stream(lines.getFirst()).forEach(name -> cells.put(name, lines.get(1)[cells.size()]));
    return cells;
  }

  private static String textOf(Random random, String characters) {
    StringBuilder text = new StringBuilder("");
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }
}
