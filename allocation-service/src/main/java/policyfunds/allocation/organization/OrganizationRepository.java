package policyfunds.allocation.organization;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.kernel.query.Filter;

/** The organizations. */
@ApplicationScoped
class OrganizationRepository implements PanacheRepository<Organization> {

  Optional<Organization> named(String name) {
    return find("name", name).firstResultOptional();
  }

  /** The numbers of those that have one of the names, by name. */
  Map<String, Long> idsOf(List<String> names) {
    Map<String, Long> ids = new HashMap<>();
    List<?> found =
        getEntityManager()
            .createNativeQuery(
                "select name, id from organization where name = any(:names)", Tuple.class)
            .setParameter("names", names.toArray(String[]::new))
            .getResultList();
    for (Object row : found) {
      ids.put(((Tuple) row).get(0, String.class), ((Tuple) row).get(1, Long.class));
    }
    return ids;
  }

  PanacheQuery<Organization> matching(Filter filter) {
    return find("from Organization" + filter.where() + " order by id", filter.values());
  }
}
