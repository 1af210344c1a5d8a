package policyfunds.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | EN",
        "en-US,en;q=0.9 | EN",
        "zh-CN,zh;q=0.9,en;q=0.8 | ZH",
        "zh;q=0.1,en;q=0.9 | EN",
        "fr,en;q=0.5 | EN",
        "fr | ZH",
        "* | ZH",
        "'' | ZH",
        ";;;q=x | ZH",
      })
  void picksTheBestOfTheTwo(String accepted, Language language) {
    assertThat(Language.of(accepted)).isEqualTo(language);
  }

  @Test
  void speaksChineseWhereNothingIsAsked() {
    assertThat(Language.of(null)).isEqualTo(Language.ZH);
    assertThat(Language.of("en,".repeat(1000))).isEqualTo(Language.ZH);
  }

  @Test
  void fillsTextsIntoTexts() {
    Text filled = Text.of("甲%s", "a %s").with(Text.of("乙", "b"));

    assertThat(filled).isEqualTo(Text.of("甲乙", "a b"));
  }

  @Test
  void keepsPercentSignsOfParticulars() {
    assertThat(Text.of("“%s”", "\"%s\"").with("5%d").en()).isEqualTo("\"5%d\"");
  }
}
