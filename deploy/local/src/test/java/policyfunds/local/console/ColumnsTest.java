package policyfunds.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "114.2, 5",
    "广州市, 6",
    "（详见附件2）, 13",
    "≥90%, 4",
    "《规划》, 8",
    "５, 2",
    "𠮷, 2",
    "e\u0301, 1"
  })
  void countsAChineseCharacterTwice(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "一百一十四, 10, 一百一十四",
    "一百一十四, 9, 一百一十…",
    "一百一十四, 8, 一百一…",
    "a百一十四, 8, a百一十…",
    "abcdef, 4, abc…"
  })
  void shortensByWidthAndSplitsNoCharacter(String text, int most, String shortened) {
    assertThat(Columns.shortened(text, most)).isEqualTo(shortened);
    assertThat(Columns.of(shortened)).isLessThanOrEqualTo(most);
  }

  @Test
  void letsNoCellSteerTheTerminal() {
    assertThat(Columns.plain(" 2519\n\t（详见\u001b[31m附件\u202e2）\u0007 "))
        .isEqualTo("2519 （详见[31m附件2）");
  }

  @ParameterizedTest
  @CsvSource({
    "no number above zero, 10, no number|above zero",
    "一百一十四, 5, 一百|一十|四",
    "项目 4-1 货运数据 65, 12, 项目 4-1|货运数据 65",
    "abcdef, 6, abcdef"
  })
  void dividesLinesByWidth(String text, int most, String lines) {
    assertThat(String.join("|", Columns.wrapped(text, most))).isEqualTo(lines);
  }

  @Test
  void goesOnBelowWhereTheLastColumnIsLong() {
    var grid = new Grid(List.of("CODE", "MESSAGE"), List.of(List.of("A", "字".repeat(40))));

    assertThat(grid.lines())
        .containsExactly("CODE  MESSAGE", "A     " + "字".repeat(32), "      " + "字".repeat(8));
  }

  @Test
  void setsColumnsStraight() {
    var grid =
        new Grid(
            List.of("TABLE", "AS WRITTEN", "CODE"),
            List.of(List.of("2-1", "一百一十四", "A"), List.of("", "x\ny", "B")));

    assertThat(grid.lines())
        .containsExactly("TABLE  AS WRITTEN  CODE", "2-1    一百一十四  A", "       x y         B");
  }

  @Test
  void speaksTheLanguageOfTheStrongestVariable() {
    assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
    assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"))).isEqualTo(Language.EN);
    assertThat(Language.of(Map.of("LANG", "zh_CN", "SUITE_LANGUAGE", "", "LC_ALL", "")))
        .isEqualTo(Language.ZH);
    assertThat(Language.of(Map.of())).isEqualTo(Language.EN);
  }
}
