package policyfunds.kernel.writing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** The first answers to requests with a key, each kept by the transaction of its effect. */
@ApplicationScoped
class KeptAnswers {

  private final EntityManager database;
  private final Duration keep;

  KeptAnswers(
      EntityManager database,
      @ConfigProperty(name = "policyfunds.idempotency.keep") Duration keep) {
    this.database = database;
    this.keep = keep;
  }

  /**
   * The answer that was given under a key before; none where the key is new, which then belongs to
   * this transaction until it ends.
   *
   * @throws policyfunds.kernel.problem.Problem {@code IDEMPOTENCY_KEY_IN_FLIGHT} or {@code
   *     IDEMPOTENCY_KEY_REUSED}
   */
  Optional<KeptAnswer> under(IdempotencyKey key, String caller, String requestDigest) {
    if (!isOurs(key, caller)) {
      throw ProblemTypes.IDEMPOTENCY_KEY_IN_FLIGHT.because(
          Text.of("同一幂等键的请求尚未完成，请稍后重试", "A request under this key is under way; try again"));
    }
    @SuppressWarnings("unchecked")
    List<Object[]> found =
        database
            .createNativeQuery(
                "select request_digest, status, location, entity_tag, body from kept_answer"
                    + " where caller = :caller and key = :key")
            .setParameter("caller", caller)
            .setParameter("key", key.value())
            .getResultList();
    return found.stream().findFirst().map(row -> answerOf(row, requestDigest));
  }

  void keep(IdempotencyKey key, String caller, String requestDigest, KeptAnswer answer) {
    database
        .createNativeQuery(
            "insert into kept_answer"
                + " (caller, key, request_digest, status, location, entity_tag, body)"
                + " values (:caller, :key, :digest, :status, :location, :tag, :body)")
        .setParameter("caller", caller)
        .setParameter("key", key.value())
        .setParameter("digest", requestDigest)
        .setParameter("status", answer.status())
        .setParameter("location", answer.location())
        .setParameter("tag", answer.entityTag())
        .setParameter("body", answer.body())
        .executeUpdate();
  }

  /** Forgets what no client will ask for again. */
  @Scheduled(
      every = "{policyfunds.idempotency.sweep-every}",
      delayed = "{policyfunds.idempotency.sweep-every}")
  void sweep() {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery("delete from kept_answer where kept_at < :before")
                .setParameter("before", Instant.now().minus(keep))
                .executeUpdate());
  }

  private boolean isOurs(IdempotencyKey key, String caller) {
    return (boolean)
        database
            .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
            .setParameter("name", caller + ' ' + key.value())
            .getSingleResult();
  }

  private static KeptAnswer answerOf(Object[] row, String requestDigest) {
    if (!requestDigest.equals(row[0])) {
      throw ProblemTypes.IDEMPOTENCY_KEY_REUSED.because(
          Text.of("该幂等键已用于另一请求", "This key was used for another request"));
    }
    return new KeptAnswer((int) row[1], (String) row[2], (String) row[3], (byte[]) row[4]);
  }
}
