package policyfunds.allocation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.StatementCount;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ImportStatementsTest {

  private static final long SWEEP = 4;

  @Inject EntityManager database;
  @Inject SessionFactory sessions;

  @Test
  void writesFiveThousandRowsWithAsManyStatementsAsFive() {
    long few = StatementCount.during(sessions, () -> Handed.of(2081).take().statusCode(200));
    Handed many = of(2082, 5000);

    long statements = StatementCount.during(sessions, () -> many.take().statusCode(200));

    // the sweep of old answers may fall into either
    assertThat(statements).isBetween(few - SWEEP, few + SWEEP).isBetween(1L, 25L);
    // the database numbers the commands of a transaction, and rows keep the number of theirs
    assertThat(commandsThatWrote("budget_item")).isEqualTo(1);
    assertThat(commandsThatWrote("allocation")).isEqualTo(1);
  }

  private static Handed of(int year, int items) {
    String rows =
        IntStream.rangeClosed(1, items)
            .mapToObj(n -> "%d|某单位%d|%d.5|某项目%d\n".formatted(n, n % 40, n, n))
            .collect(Collectors.joining());
    return new Handed(year, "a", "序号|承担单位|金额（万元）|支持内容\n" + rows, "地区|企业情况综合\n合计|\n");
  }

  private long commandsThatWrote(String table) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery(
                        "select count(distinct cmin::text) from "
                            + table
                            + " where fund_code = 'IMPORTED-2082'",
                        Long.class)
                    .getSingleResult());
  }
}
