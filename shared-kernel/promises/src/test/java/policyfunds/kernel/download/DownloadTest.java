package policyfunds.kernel.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DownloadTest {

  @Test
  void hasAPlainNameAndASpeakingOne() {
    assertThat(Download.disposition("440000-2020", "2020年度 资金", "docx"))
        .isEqualTo(
            "attachment; filename=\"440000-2020.docx\";"
                + " filename*=UTF-8''440000-2020%202020%E5%B9%B4%E5%BA%A6%20%E8%B5%84%E9%87%91.docx");
  }

  @Test
  void hasOneNameWithoutATitle() {
    assertThat(Download.disposition("440000-2020-1-1", " ", "csv"))
        .isEqualTo(
            "attachment; filename=\"440000-2020-1-1.csv\"; filename*=UTF-8''440000-2020-1-1.csv");
  }

  @Test
  void letsNoTitleLeadAnywhereElse() {
    String title = "../a\\b\r\nSet-Cookie: x\"; c|d\u202Etxt\uD800";

    assertThat(name(Download.disposition("d-1", title, "xlsx")))
        .isEqualTo("d-1 .. a b Set-Cookie x ; c d txt.xlsx");
  }

  @Test
  void cutsLongTitlesBetweenCharacters() {
    assertThat(name(Download.disposition("d-1", "𠮷".repeat(500), "xlsx")))
        .isEqualTo("d-1 " + "𠮷".repeat(80) + ".xlsx");
  }

  private static String name(String disposition) {
    assertThat(disposition).matches("[\\x20-\\x7e]+");
    return URLDecoder.decode(
        disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8);
  }
}
