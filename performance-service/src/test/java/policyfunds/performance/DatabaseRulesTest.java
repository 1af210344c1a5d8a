package policyfunds.performance;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.RealPostgres;

/** What the database refuses by itself, whoever writes. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DatabaseRulesTest {

  @Inject EntityManager entities;
  @Inject Ledger ledger;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          performance_goal | region_code = NULL | kind = 'REGIONAL' | performance_goal_of_region_or_project
          performance_goal | requested_amount_wan = 1 | kind = 'REGIONAL' | performance_goal_of_region_or_project
          performance_goal | region_code = '440300' | region_code = '440100' | performance_goal_of_region_or_project
          performance_goal | requested_amount_wan = NULL | kind = 'PROJECT' | performance_goal_of_region_or_project
          performance_goal | requested_amount_wan = 0 | kind = 'PROJECT' | requested_amount_wan_check
          performance_goal | position = 1 | position = 2 | performance_goal_fund_code_position_key
          indicator | category = 'MAGIC' | ordinal = 1 | indicator_category_check
          indicator_target | operator = NULL | kind = 'NUMERIC' | indicator_target_number_has_operator
          indicator_target | value = NULL | kind = 'NUMERIC' | indicator_target_number_has_value
          indicator_target | value = 1 | kind = 'BOOLEAN' | indicator_target_number_has_value
          indicator_target | unit = '家' | kind = 'BOOLEAN' | indicator_target_only_number_has_unit
          indicator_target | components = NULL | kind = 'COMPOUND' | indicator_target_compound_has_components
          indicator_target | warnings = '[]' | kind = 'NARRATIVE' | indicator_target_narrative_has_warning
          """)
  void refusesWhatIsNoPromise(String table, String change, String which, String constraint) {
    refused(
        "UPDATE %s SET version = version + 1, %s WHERE %s".formatted(table, change, which),
        constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          indicator | {"ordinal": 0} | indicator_ordinal_check
          indicator | {"goal_key": "GD-IIT-2020:P:999"} | indicator_goal_key_fkey
          indicator | {} | indicator_pkey
          indicator_target | {"ordinal": 99} | indicator_target_goal_key_ordinal_fkey
          """)
  void refusesWhatBelongsToNothingOrIsThereAlready(
      String table, String members, String constraint) {
    refused(
        "INSERT INTO %1$s SELECT (jsonb_populate_record(t, '%2$s')).* FROM %1$s t LIMIT 1"
            .formatted(table, members),
        constraint);
  }

  @ParameterizedTest
  @CsvSource({
    "performance_goal, goal_key = 'GD-IIT-2020:P:999'",
    "indicator, ordinal = ordinal + 100",
    "indicator_target, ordinal = ordinal + 100",
  })
  void refusesAChangeOfTheKey(String table, String change) {
    refused("UPDATE %s SET version = version + 1, %s".formatted(table, change), "keeps its key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"performance_goal", "indicator", "indicator_target"})
  void refusesAChangeOfWhichNobodySaidWhoAndWhy(String table) {
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() ->
                    entities
                        .createNativeQuery("UPDATE " + table + " SET version = version + 1")
                        .executeUpdate()))
        .withMessageContaining("ledger_event");
  }

  @ParameterizedTest
  @ValueSource(strings = {"performance_goal", "indicator", "indicator_target"})
  void refusesAChangeThatKeepsItsVersion(String table) {
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  ledger.loading("999999-2031");
                  entities
                      .createNativeQuery("UPDATE " + table + " SET goal_key = goal_key")
                      .executeUpdate();
                }))
        .withMessageContaining("raises its version");
  }

  private void refused(String sql, String constraint) {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  ledger.loading("999999-2031");
                  entities.createNativeQuery(sql).executeUpdate();
                }))
        .withMessageContaining(constraint);
  }
}
