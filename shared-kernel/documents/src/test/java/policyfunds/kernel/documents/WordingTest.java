package policyfunds.kernel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @Test
  void foldsSpacesBreaksAndWidths() {
    assertThat(Wording.fold("任务要求/  目标\n（万元）")).isEqualTo("任务要求/目标(万元)");
  }

  @Test
  void findsColumnsByWordingWhereverTheyStand() {
    Table table =
        Table.of("2-1", List.of(List.of("标题"), List.of("金额\n（万元）", "地 区（单位）"), List.of("1", "x")));

    Header header = Header.in(table, "地区", "金额").orElseThrow();

    assertThat(header.row()).isEqualTo(2);
    assertThat(header.column("地区")).isEqualTo(1);
    assertThat(header.column("金额(万元)")).isZero();
    assertThat(header.column("时间")).isEqualTo(-1);
    assertThat(Header.in(table, "地区", "时间")).isEmpty();
  }

  @Test
  void readsPlainNumbersExactly() {
    assertThat(Numerals.read("114.2")).contains(new BigDecimal("114.2"));
    assertThat(Numerals.read(" １,２５０ ")).contains(new BigDecimal("1250"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "1e3", "12,50", "1.2345678", "5%", "NaN", "123456789012345", "二", "1."})
  void refusesWhatIsNoPlainNumber(String text) {
    assertThat(Numerals.read(text)).isEmpty();
  }
}
