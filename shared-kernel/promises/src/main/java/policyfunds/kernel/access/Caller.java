package policyfunds.kernel.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import policyfunds.kernel.problem.Refusals;

/** Who asks (调用者), as the verified token says and nothing else does. */
@ApplicationScoped
public class Caller {

  private final SecurityIdentity identity;
  private final AccessConfig config;

  Caller(SecurityIdentity identity, AccessConfig config) {
    this.identity = identity;
    this.config = config;
  }

  /** The token's subject: the actor of whatever is written. */
  public String subject() {
    return subjectOf(identity);
  }

  static String subjectOf(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.getSubject()
        : identity.getPrincipal().getName();
  }

  /**
   * Goes on only where the caller is bound to the region or to one above it.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FORBIDDEN}
   */
  public void mustCover(String regionCode) {
    if (!scope().covers(regionCode)) {
      throw Refusals.forbidden();
    }
  }

  private Scope scope() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? new Scope(codesOf(token.getClaim(config.regionClaim())))
        : new Scope(Set.of());
  }

  private static Set<String> codesOf(Object claim) {
    return switch (claim) {
      case JsonArray codes ->
          codes.stream()
              .filter(JsonString.class::isInstance)
              .map(code -> ((JsonString) code).getString())
              .collect(Collectors.toUnmodifiableSet());
      case Collection<?> codes ->
          codes.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
      case JsonString code -> Set.of(code.getString());
      case String code -> Set.of(code);
      case null, default -> Set.of();
    };
  }
}
