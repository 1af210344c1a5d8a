package policyfunds.kernel.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The methods that a path takes, which every 405 must name (RFC 9110 §15.5.6). */
@ApplicationScoped
class AllowedMethods {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^/]+}");

  private record Route(Pattern path, String method) {}

  private final List<Route> routes;

  AllowedMethods(BeanManager beans) {
    routes =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(bean -> bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(AllowedMethods::routesOf)
            .toList();
  }

  /** Divided by commas; empty for a path that nothing answers at. */
  String of(String path) {
    Set<String> methods = new TreeSet<>();
    routes.stream()
        .filter(route -> route.path().matcher(path).matches())
        .forEach(route -> methods.add(route.method()));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    return String.join(", ", methods);
  }

  private static Stream<Route> routesOf(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .flatMap(method ->
            Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                .map(annotation -> annotation.getAnnotation(HttpMethod.class).value())
                .map(name -> new Route(pathOf(type, method), name)));
  }

  private static Pattern pathOf(Class<?> type, Method method) {
    Path below = method.getAnnotation(Path.class);
    String template = type.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    return Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+") + "/?");
  }
}
