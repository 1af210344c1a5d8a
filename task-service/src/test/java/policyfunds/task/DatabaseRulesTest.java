package policyfunds.task;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What the database refuses by itself, whoever writes. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class DatabaseRulesTest {

  @Inject EntityManager entities;
  @Inject Ledger ledger;

  @ParameterizedTest
  @CsvSource({
    "workload_reference = '合同', workload_is_one_of_two",
    "workload_value = NULL, workload_is_one_of_two",
    "workload_unit = NULL, workload_is_one_of_two",
    "'workload_value = NULL, workload_unit = NULL', workload_is_one_of_two",
    "'workload_value = NULL, workload_reference = ''合同''', workload_is_one_of_two",
    "window_end = window_start - 1, window_ends_after_its_start",
    "nature = 'OPTIONAL', policy_task_nature_check",
    "fund_code = 'NOPE', policy_task_fund_code_fkey",
    "'region_code = ''440300'', sequence = 2', policy_task_fund_code_direction_code",
  })
  void refusesWhatIsNoTask(String change, String constraint) {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> change("version = version + 1, " + change, () -> ledger.loading("某文件")))
        .withMessageContaining(constraint);
  }

  @ParameterizedTest
  @CsvSource({"sequence = sequence", "version = version + 2", "version = version - 1"})
  void refusesAChangeThatDoesNotRaiseTheVersionByOne(String change) {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> change(change, () -> ledger.loading("某文件")))
        .withMessageContaining("raises its version by one");
  }

  @Test
  void refusesAChangeThatNobodyAnswersFor() {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> change("version = version + 1", () -> {}))
        .withMessageContaining("ledger_event_actor_check");
  }

  private void change(String change, Runnable before) {
    String sql =
        "UPDATE policy_task SET %s WHERE region_code = '440100' AND workload_unit = '家次'"
            .formatted(change);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          before.run();
          entities.createNativeQuery(sql).executeUpdate();
        });
  }
}
