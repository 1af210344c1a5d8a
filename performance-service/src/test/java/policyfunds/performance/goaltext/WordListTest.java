package policyfunds.performance.goaltext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTest {

  @ParameterizedTest
  @EnumSource
  void holdsEachWordOnce(WordList list) {
    assertThat(list.words())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(word -> assertThat(word).isNotBlank().doesNotContainAnyWhitespaces());
  }

  @Test
  void doesNotCallADeliverableGeneric() {
    assertThat(WordList.DELIVERABLE.words())
        .contains("大赛", "会议", "峰会", "展览会", "报告", "规划", "简报", "刊物", "平台", "标准", "指数")
        .doesNotContainAnyElementsOf(WordList.GENERIC.words())
        .doesNotContainAnyElementsOf(WordList.BEFORE_NAME.words());
  }

  @Test
  void prefersTheLongestWord() {
    assertThat("中央财政资金".replaceAll(WordList.OTHER_SOURCE.any(), "")).isEmpty();
  }
}
