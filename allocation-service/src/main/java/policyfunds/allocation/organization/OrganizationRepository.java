package policyfunds.allocation.organization;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import policyfunds.kernel.query.Filter;

/** The organizations. */
@ApplicationScoped
class OrganizationRepository implements PanacheRepository<Organization> {

  Optional<Organization> named(String name) {
    return find("name", name).firstResultOptional();
  }

  PanacheQuery<Organization> matching(Filter filter) {
    return find("from Organization" + filter.where() + " order by id", filter.values());
  }
}
