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
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What the database refuses by itself, whoever writes. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class DatabaseRulesTest {

  private static final String GUANGZHOU = " WHERE region_code = '440100' AND workload_unit = '家次'";

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
  })
  void refusesWhatIsNoTask(String change, String constraint) {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> change("version = version + 1, " + change, () -> ledger.loading("某文件")))
        .withMessageContaining(constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": 999999, \"fund_code\": \"NOPE\"}|policy_task_fund_code_fkey",
        "{\"id\": 999999}|policy_task_fund_code_direction_code",
      })
  void refusesATaskOfNoFundOrUnderAKeyThatIsTaken(String members, String constraint) {
    String sql =
        "INSERT INTO policy_task SELECT (jsonb_populate_record(t, '%s')).* FROM policy_task t"
            .formatted(members);

    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> execute(sql + GUANGZHOU, () -> ledger.loading("某文件")))
        .withMessageContaining(constraint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fund_code = 'NOPE'", "region_code = '440300'", "sequence = 99"})
  void refusesAChangeOfTheKey(String change) {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> change("version = version + 1, " + change, () -> ledger.loading("某文件")))
        .withMessageContaining("keeps its key");
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
    execute("UPDATE policy_task SET " + change + GUANGZHOU, before);
  }

  private void execute(String sql, Runnable before) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          before.run();
          entities.createNativeQuery(sql).executeUpdate();
        });
  }
}
