package policyfunds.gateway.city;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** How many city views were served whole, and how many with a part missing (已答复的地市总览). */
@Startup
@ApplicationScoped
class ServedViews {

  private final Counter complete;
  private final Counter incomplete;

  ServedViews(MeterRegistry meters) {
    complete = counter("complete", meters);
    incomplete = counter("incomplete", meters);
  }

  private static Counter counter(String completeness, MeterRegistry meters) {
    return Counter.builder("policyfunds.city.views")
        .description("City views served, by whether all parts were there")
        .tag("completeness", completeness)
        .register(meters);
  }

  /** Counts a view and hands it on. */
  CityView counted(CityView view) {
    (view.complete() ? complete : incomplete).increment();
    return view;
  }
}
