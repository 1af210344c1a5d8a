package policyfunds.performance.goaltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void findsAPhraseInRunsOfTwoOrMore() {
    Found found = find("企业数据采集现场业务培训人数", "完成企业情况综合数据审核验收");

    assertThat(found.characters()).isEqualTo(12);
    assertThat(found.found()).isEqualTo(4);
    assertThat(found.stretches()).containsExactly("企业数据");
    assertThat(found.isHalf()).isFalse();
    assertThat(found.longRun()).isFalse();
  }

  @Test
  void leavesOutWhatTellsNoNameFromAnother() {
    assertThat(find("2020年度广东省工作情况（个）", "任意文字").isVoid()).isTrue();
    assertThat(find("2021年江苏省工业云平台项目数量", "建设工业云平台").isTwoThirds()).isTrue();
  }

  @Test
  void makesNoNeighboursOfWhatALeftOutWordDivides() {
    assertThat(find("工业项目云", "工业云").found()).isEqualTo(2);
  }

  @Test
  void comparesAlthoughWidthsAndMarksDiffer() {
    assertThat(find("“十四五”规划", "编制 “十四五” 规 划").found()).isEqualTo(5);
    assertThat(find("ＡＩ平台", "AI平台").isTwoThirds()).isTrue();
  }

  @Test
  void knowsARunThatIsNoAccident() {
    assertThat(find("建立制造强省专家咨询决策常态长效机制", "支持制造强省专家咨询").longRun()).isTrue();
  }

  @Test
  void takesWhatAllNamesShareOutOfEach() {
    SharedRuns shared = SharedRuns.of(List.of("大数据开发者大会参会人数", "大数据开发者大会媒体报道家数"));

    assertThat(Phrase.of("大数据开发者大会媒体报道家数", shared).distinctive().replace("|", ""))
        .isEqualTo("媒体报道");
    assertThat(Phrase.of("大数据开发者大会", shared).distinctive()).isEqualTo("大数据开发者大会");
    assertThat(Passage.without(shared, "大数据开发者大会参会人数").has("大会")).isFalse();
  }

  @Test
  void sharesNothingWithASingleName() {
    assertThat(Phrase.of("媒体报道家数", SharedRuns.of(List.of("媒体报道家数"))))
        .isEqualTo(Phrase.of("媒体报道家数", SharedRuns.NONE));
  }

  private static Found find(String phrase, String text) {
    return Passage.of(text).find(Phrase.of(phrase, SharedRuns.NONE));
  }
}
