package policyfunds.performance.target;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.performance.target.ParsedTarget.Warning;
import policyfunds.performance.target.Part.Role;
import policyfunds.performance.target.TargetReading.Narrative;
import policyfunds.performance.target.TargetReading.Numeric;

class PartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          至少2次。    | OPERATOR:至少=GE NUMBER:2=2 UNIT:次=次 PUNCTUATION:。=
          5.5万家次   | NUMBER:5.5=5.5 SCALE:万=10000 UNIT:家次=家次
          3百万元     | NUMBER:3=3 SCALE:百=100 UNIT:万元=万元
          １，０００㎡   | NUMBER:１，０００=1000 UNIT:㎡=平方米
          90％以上    | NUMBER:90=90 UNIT:％=% OPERATOR:以上=GE
          2. | NUMBER:2=2 PUNCTUATION:.=
          是        | BOOLEAN:是=true
          否        | BOOLEAN:否=false
          合规       | QUALITY:合规=合规
          进一步提高    | DEGREE:进一步=进一步 QUALITY:提高=提高
          按月形成报告   | FREQUENCY:按月=MONTHLY DELIVERABLE:形成报告=形成报告
          1份规划和2份成果。 | NUMBER:1=1 UNIT:份=份 NOUN:规划=规划 CONJUNCTION:和=和 NUMBER:2=2 UNIT:份=份 NOUN:成果=成果 PUNCTUATION:。=
          """)
  void saysWhatEveryStretchWasTakenFor(String text, String expected) {
    assertThat(outline(TargetParser.parse(text, ""))).isEqualTo(expected);
  }

  @Test
  void keepsSpacesWhereTheyStand() {
    assertThat(outline(TargetParser.parse(" ≥ 5 万 家次 。\n", "")))
        .isEqualTo(
            "SPACE: = OPERATOR:≥=GE SPACE: = NUMBER:5=5 SPACE: = SCALE:万=10000 SPACE: = "
                + "UNIT:家次=家次 SPACE: = PUNCTUATION:。= SPACE:\n=");
  }

  @Test
  void keepsSpacesAroundNounsOutOfThem() {
    assertThat(outline(TargetParser.parse("1份 规划 和 2份成果\u3000。", "")))
        .isEqualTo(
            "NUMBER:1=1 UNIT:份=份 SPACE: = NOUN:规划=规划 SPACE: = CONJUNCTION:和=和 SPACE: = "
                + "NUMBER:2=2 UNIT:份=份 NOUN:成果=成果 SPACE:\u3000= PUNCTUATION:。=");
  }

  @Test
  void refusesPartsThatDoNotMakeUpTheText() {
    var parts = List.of(new Part(Role.NUMBER, "5", "5"), new Part(Role.UNIT, "家", "家"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParsedTarget("5家次", five(), parts, List.of()))
        .withMessageContaining("5家次");
  }

  @Test
  void refusesUnreadTextInAnythingButANarrative() {
    var parts = List.of(new Part(Role.NUMBER, "5", "5"), Part.unread("家"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParsedTarget("5家", five(), parts, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> narrative("5家", parts, List.of(Warning.RANGE)));
  }

  @Test
  void refusesANarrativeThatWasReadOrDoesNotSayWhy() {
    var read = List.of(new Part(Role.NUMBER, "5", "5"));
    var unread = List.of(Part.unread("5"));

    assertThat(narrative("5", unread, List.of(Warning.RANGE)).kind())
        .isEqualTo(TargetKind.NARRATIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> narrative("5", read, List.of(Warning.RANGE)));
    assertThatIllegalArgumentException().isThrownBy(() -> narrative("5", unread, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> narrative("5", unread, List.of(Warning.BLANK)));
  }

  private static ParsedTarget narrative(String text, List<Part> parts, List<Warning> warnings) {
    return new ParsedTarget(text, new Narrative(Warning.RANGE), parts, warnings);
  }

  private static Numeric five() {
    return new Numeric(Operator.UNSPECIFIED, new BigDecimal(5), Unit.NONE);
  }

  private static String outline(ParsedTarget target) {
    return target.parts().stream()
        .map(part -> part.role() + ":" + part.text() + "=" + part.read())
        .collect(joining(" "));
  }
}
