package policyfunds.performance.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The indicators. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, Indicator.Key> {

  List<Indicator> ofGoals(Collection<String> goalKeys) {
    return list("goalKey in ?1 order by goalKey, ordinal", goalKeys);
  }
}
