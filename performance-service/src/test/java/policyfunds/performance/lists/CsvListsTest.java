package policyfunds.performance.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CsvListsTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/performance-goals?year=2020&pageSize=500, items",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/history?pageSize=500, items",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/indicators/1/history?pageSize=500, items",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/indicators/1/targets/ANNUAL/history, items",
    "/api/v1/indicator-targets?year=2020&pageSize=500, items",
    "/api/v1/indicator-targets?unit=家次&sort=-value&page=2&pageSize=3, items",
    "/api/v1/findings?year=2020&pageSize=500, items",
    "/api/v1/findings?year=2020&severity=QUERY&page=2&pageSize=10, items",
    "/api/v1/funds?year=2020&pageSize=500, items",
    "/api/v1/funds/GD-IIT-2020/history?pageSize=500, items",
    "/api/v1/funds/GD-IIT-2020/reconciliation, checks",
    "/api/v1/documents?pageSize=500, items",
    "/api/v1/documents/440000-2020/history?pageSize=500, items",
    "/api/v1/documents/440000-2020/tables/5-1/history?pageSize=500, items"
  })
  void everyListSaysAsCsvWhatItSaysAsJson(String request, String member) {
    CsvList csv = CsvList.equalsJson(request, member);

    assertThat(csv.rows()).isNotEmpty();
    assertThat(csv.rows()).allSatisfy(row -> assertThat(row.getOrDefault("sources", "")).isEmpty());
  }

  @Test
  void aRowNeedsNoOther() {
    CsvList csv = CsvList.of("/api/v1/indicator-targets?unit=家次&regionCode=440100", "zh-CN");

    Map<String, String> row = csv.rows().getFirst();

    assertThat(row)
        .containsEntry("goalKindName", "区域绩效目标")
        .containsEntry("fundName", "2020年度工业和信息化预留资金")
        .containsEntry("regionName", "广州市")
        .containsEntry("spanName", "当年度")
        .containsEntry("kindName", "数值")
        .containsKeys("categoryName", "operatorName", "warningsName");
    assertThat(row.get("parts.role").split("\\|", -1))
        .hasSameSizeAs(row.get("parts.roleName").split("\\|", -1))
        .hasSameSizeAs(row.get("parts.text").split("\\|", -1));
  }
}
