package policyfunds.kernel.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Makes a reader of whoever has any role, and of everybody where anonymous reading is on. */
@ApplicationScoped
class Readers implements SecurityIdentityAugmentor {

  private static final Set<String> ROLES =
      Set.of(Role.READER, Role.EDITOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR);

  private final AccessConfig config;

  Readers(AccessConfig config) {
    this.config = config;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    boolean reads =
        config.anonymousReading() || identity.getRoles().stream().anyMatch(ROLES::contains);
    return Uni.createFrom()
        .item(
            reads
                ? QuarkusSecurityIdentity.builder(identity).addRole(Role.READER).build()
                : identity);
  }
}
