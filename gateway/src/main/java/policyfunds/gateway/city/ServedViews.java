package policyfunds.gateway.city;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many city views were served (已答复的地市总览), by whether all parts were there and whether they rest
 * on the same document. All four are there from the start, so that the first is an increase.
 */
@Startup
@ApplicationScoped
class ServedViews {

  private record Kind(boolean complete, boolean consistent) {}

  private final Map<Kind, Counter> counted;

  ServedViews(MeterRegistry meters) {
    counted =
        Stream.of(true, false)
            .flatMap(complete -> Stream.of(new Kind(complete, true), new Kind(complete, false)))
            .collect(Collectors.toMap(kind -> kind, kind -> counter(kind, meters)));
  }

  private static Counter counter(Kind kind, MeterRegistry meters) {
    return Counter.builder("policyfunds.city.views")
        .description("City views served, by whether all parts were there, and of one document")
        .tag("completeness", kind.complete() ? "complete" : "incomplete")
        .tag("consistency", kind.consistent() ? "consistent" : "inconsistent")
        .register(meters);
  }

  /** Counts a view and hands it on. */
  CityView counted(CityView view) {
    counted.get(new Kind(view.complete(), view.consistent())).increment();
    return view;
  }
}
