package policyfunds.kernel.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** Refuses query parameters that a resource does not know, that are empty or given twice. */
public class ParameterGuard {

  private static final Map<Method, SortedSet<String>> KNOWN = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    request.getUriInfo().getPathParameters().forEach(ParameterGuard::refuseNul);
    Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
    if (sent.isEmpty() || resource.getResourceMethod() == null) {
      return;
    }
    SortedSet<String> known =
        KNOWN.computeIfAbsent(resource.getResourceMethod(), ParameterGuard::parametersOf);
    sent.forEach((name, values) -> {
      if (!known.contains(name)) {
        throw ProblemTypes.PARAMETER_UNKNOWN.because(
            Text.of("没有参数“%s”；可用的参数：%s", "There is no parameter \"%s\"; there are: %s")
                .with(Shown.of(name), String.join(", ", known)));
      }
      refuseNul(name, values);
      if (values.getFirst().isEmpty()) {
        throw ProblemTypes.PARAMETER_MALFORMED.because(
            Text.of("参数“%s”没有取值", "Parameter \"%s\" has no value").with(name));
      }
      if (values.size() > 1) {
        throw ProblemTypes.PARAMETER_REPEATED.because(
            Text.of("参数“%s”只能出现一次", "Parameter \"%s\" may be given once only").with(name));
      }
    });
  }

  /** PostgreSQL keeps no NUL, so that nothing can be named by one. */
  private static void refuseNul(String name, List<String> values) {
    if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
      throw ProblemTypes.PARAMETER_MALFORMED.because(
          Text.of("参数“%s”含有空字符", "Parameter \"%s\" holds a NUL character").with(name));
    }
  }

  private static SortedSet<String> parametersOf(Method method) {
    SortedSet<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      addName(parameter, names);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Class<?> type = parameter.getType(); type != null; type = type.getSuperclass()) {
          for (Field field : type.getDeclaredFields()) {
            addName(field, names);
          }
        }
      }
    }
    return names;
  }

  private static void addName(AnnotatedElement element, SortedSet<String> names) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      names.add(query.value());
    }
  }
}
