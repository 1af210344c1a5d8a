package policyfunds.e2e.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void readsRaggedLinesAndBlankFields() {
    assertThat(Csv.read("a,,c\r\n,\r\nlast\r\n"))
        .containsExactly(List.of("a", "", "c"), List.of("", ""), List.of("last"));
  }

  @Test
  void readsLineEndsCommasAndQuotesInsideQuotes() {
    assertThat(Csv.read("\"2519\n\n（详见附件2）\",\"a,\"\"b\"\"\"\r\n"))
        .containsExactly(List.of("2519\n\n（详见附件2）", "a,\"b\""));
  }

  @Test
  void refusesWhatIsNoCsv() {
    assertThatThrownBy(() -> Csv.read("\"open")).hasMessageContaining("never closed");
    assertThatThrownBy(() -> Csv.read("a\"b\r\n")).hasMessageContaining("goes on with");
  }
}
