package policyfunds.task.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CsvListsTest {

  private static final String TASK = "GD-IIT-2020:ENTERPRISE_SURVEY:440100:1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/policy-tasks?year=2020&pageSize=500",
        "/api/v1/policy-tasks?year=2020&sort=-workload&page=2&pageSize=5",
        "/api/v1/policy-tasks/" + TASK + "/history?pageSize=500",
        "/api/v1/funds?year=2020&pageSize=500",
        "/api/v1/funds/GD-IIT-2020/history?pageSize=500",
        "/api/v1/documents?pageSize=500",
        "/api/v1/documents/440000-2020/history?pageSize=500",
        "/api/v1/documents/440000-2020/tables/3-1/history?pageSize=500"
      })
  void everyListSaysAsCsvWhatItSaysAsJson(String request) {
    CsvList csv = CsvList.equalsJson(request, "items");

    assertThat(csv.rows()).isNotEmpty();
    assertThat(csv.rows()).allSatisfy(row -> assertThat(row.getOrDefault("sources", "")).isEmpty());
  }

  @Test
  void aRowNeedsNoOther() {
    CsvList csv = CsvList.of("/api/v1/policy-tasks?year=2020&regionCode=440100", "en");

    assertThat(csv.rows().getFirst())
        .containsEntry("key", TASK)
        .containsEntry("fundName", "2020年度工业和信息化预留资金")
        .containsEntry("directionName", "企业情况综合")
        .containsEntry("regionName", "广州市")
        .containsKeys("natureName", "implementationModeName")
        .containsEntry("workload.kindName", "Number")
        .containsEntry("workload.value", "5500")
        .containsEntry("workload.unit", "家次")
        .containsEntry("windowEnd", "2020-11-30")
        .containsEntry("sources.workload.table", "3-1");
  }
}
