package policyfunds.kernel.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {

  private static final String CHARACTERS = "=+-@\t\r\n'\",;|1a市 ";

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\tx", "\rx", "'=1", "''-1"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
    assertThat(Neutral.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "'a", "a=1", "1-1", " =1", "\n=1", "广州市", "≥90%"})
  void leavesAllOtherTextAlone(String text) {
    assertThat(Neutral.of(text)).isEqualTo(text);
    assertThat(Neutral.read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-12.50", "0", "1.2"})
  void leavesNumbersAmongTheCellsOfATableAlone(String number) {
    assertThat(Neutral.write(number)).isEqualTo(number);
    assertThat(Neutral.read(number)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "-5a", "+86", "=1", "'-5"})
  void putsAnApostropheBeforeWhatIsNoNumberAmongThem(String text) {
    assertThat(Neutral.write(text)).isEqualTo("'" + text);
  }

  @Test
  void readsEveryTextBackAndWritesNoTwoTextsAlike() {
    Random random = new Random(20200731);
    Set<String> texts = new HashSet<>();
    Set<String> cells = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      String text = textOf(random);
      texts.add(text);
      cells.add(Neutral.of(text));
      assertThat(Neutral.read(Neutral.of(text))).isEqualTo(text);
    }
    assertThat(cells).hasSameSizeAs(texts).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
  }

  private static String textOf(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
