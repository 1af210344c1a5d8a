package policyfunds.local.postgres;

import java.util.regex.Pattern;
import policyfunds.local.machine.Logs;

/** Why PostgreSQL does not start, read from what it wrote, as one sentence that says what to do. */
record PostgresTrouble(String data, String log) {

  private static final Pattern GIVEN_UP =
      Pattern.compile("pg_ctl: (error|could not|cannot|server did not)");

  private static final Pattern REASON = Pattern.compile("(?:PANIC|FATAL|error): +(.+)");

  private static final String INSTEAD =
      "or give the URLs of another server (POLICYFUNDS_ALLOCATION_JDBC_URL and the other two)";

  static boolean isFinal(String text) {
    return GIVEN_UP.matcher(text).find();
  }

  String sentence(String text) {
    if (text.contains("cannot be run as root")) {
      return "PostgreSQL does not run as root, and this system does not permit the way round it"
          + " (unshare -U): start the suite as an ordinary user, "
          + INSTEAD
          + ".";
    }
    if (text.contains("incompatible with server")) {
      return "The data in %s was made by another version of PostgreSQL: delete %s to start empty."
          .formatted(data, data);
    }
    if (text.contains("No space left on device")) {
      return "PostgreSQL finds no space left: free some on the disk of %s or in /dev/shm."
          .formatted(data);
    }
    if (text.contains("shared memory segment") || text.contains("semaphores")) {
      return "PostgreSQL is refused shared memory by this system: enlarge /dev/shm, %s; see %s."
          .formatted(INSTEAD, log);
    }
    if (text.contains("could not bind") || text.contains("Address already in use")) {
      return "PostgreSQL's port was taken while it started: try again.";
    }
    if (text.contains("lock file \"postmaster.pid\" already exists")) {
      return "Another PostgreSQL serves %s: end it, then try again.".formatted(data);
    }
    if (text.contains("exists but is not empty")) {
      return "The folder %s holds something other than PostgreSQL's data: delete %s to start empty."
          .formatted(data, data);
    }
    return "PostgreSQL cannot use the data in %s (%s): delete %s to start empty; see %s."
        .formatted(data, reason(text), data, log);
  }

  private static String reason(String text) {
    return REASON
        .matcher(text)
        .results()
        .findFirst()
        .map(found -> found.group(1))
        .orElseGet(() -> Logs.lastError(text));
  }
}
