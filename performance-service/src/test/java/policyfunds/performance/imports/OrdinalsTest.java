package policyfunds.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.performance.imports.Ordinals.Holder;

class OrdinalsTest {

  private static final Holder A = new Holder(1, "甲 项目", false);
  private static final Holder B = new Holder(2, "乙项目", false);
  private static final Holder BY_HAND = new Holder(3, "丙项目", true);

  @Test
  void countsThroughWhereNothingIsHeld() {
    assertThat(Ordinals.of(List.of("甲", "乙", "乙"), List.of())).containsExactly(1, 2, 3);
  }

  @Test
  void staysWithTheSameWordsWhereverTheyStand() {
    assertThat(Ordinals.of(List.of("乙项目", "甲项目"), List.of(A, B))).containsExactly(2, 1);
  }

  @Test
  void putsWhatIsNewBehindWhatStays() {
    assertThat(Ordinals.of(List.of("新项目", "甲项目", "乙项目"), List.of(A, B))).containsExactly(3, 1, 2);
  }

  @Test
  void takesTheOwnPlaceOverWhereTheWordsWereChanged() {
    assertThat(Ordinals.of(List.of("甲项目", "乙工程"), List.of(A, B))).containsExactly(1, 2);
  }

  @Test
  void leavesThePlaceOfWhatWasMadeByHand() {
    assertThat(Ordinals.of(List.of("甲项目", "乙项目", "丁项目"), List.of(A, B, BY_HAND)))
        .containsExactly(1, 2, 4);
  }

  @Test
  void takesOverWhatWasMadeByHandUnderTheSameWords() {
    assertThat(Ordinals.of(List.of("丙项目"), List.of(A, B, BY_HAND))).containsExactly(3);
  }

  @Test
  void tellsTwinsApartByTheirOrder() {
    List<Holder> twins = List.of(new Holder(1, "同名", false), new Holder(2, "同名", false));

    assertThat(Ordinals.of(List.of("同名", "别名", "同名"), twins)).containsExactly(1, 3, 2);
  }
}
