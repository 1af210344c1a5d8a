package policyfunds.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTroubleTest {

  private final PostgresTrouble trouble =
      new PostgresTrouble(".data/postgres", ".data/logs/postgres.log");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          initdb: error: cannot be run as root                     | start the suite as an ordinary user
          FATAL:  database files are incompatible with server      | delete .data/postgres to start empty
          FATAL:  could not create shared memory segment: Invalid  | enlarge /dev/shm
          FATAL:  could not write file: No space left on device    | free some on the disk
          FATAL:  could not create any TCP/IP sockets, could not bind | try again
          FATAL:  lock file "postmaster.pid" already exists        | end it, then try again
          initdb: error: directory "x" exists but is not empty     | delete .data/postgres
          PANIC:  could not read file "global/pg_control"          | (could not read file "global/pg_control"): delete .data/postgres to start empty
          """)
  void tellsInOneSentenceWhatToDo(String text, String advice) {
    assertThat(trouble.sentence(text)).contains(advice).endsWith(".").doesNotContain("\n");
  }

  @Test
  void knowsWhenPostgresHasGivenUp() {
    assertThat(PostgresTrouble.isFinal("pg_ctl: error: could not read file")).isTrue();
    assertThat(PostgresTrouble.isFinal("pg_ctl: could not start server")).isTrue();
    assertThat(PostgresTrouble.isFinal("FATAL:  the database system is starting up")).isFalse();
    assertThat(PostgresTrouble.isFinal("pg_ctl: another server might be running; trying"))
        .isFalse();
  }
}
