package policyfunds.e2e.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import policyfunds.e2e.suite.ServiceName;

/**
 * One request that something is wrong with.
 *
 * @param mutation what is wrong, for people
 * @param headers name, value, name, value
 * @param body empty where none is sent
 * @param pointer place of the one member that is wrong
 * @param refused whether no answer but a refusal will do
 * @param bare whether the HTTP server may refuse it by itself, with no body or no answer at all
 */
public record Attempt(
    ServiceName service,
    String operation,
    String mutation,
    String method,
    String path,
    List<String> headers,
    Optional<Supplier<byte[]>> body,
    Optional<String> pointer,
    boolean refused,
    boolean bare) {

  public Attempt called(String what) {
    return new Attempt(
        service, operation, what, method, path, headers, body, pointer, refused, bare);
  }

  public Attempt withMethod(String other) {
    return new Attempt(
        service, operation, mutation, other, path, headers, body, pointer, refused, bare);
  }

  public Attempt withPath(String other) {
    return new Attempt(
        service, operation, mutation, method, other, headers, body, pointer, refused, bare);
  }

  public Attempt withBody(Supplier<byte[]> other) {
    return new Attempt(
        service,
        operation,
        mutation,
        method,
        path,
        headers,
        Optional.of(other),
        pointer,
        refused,
        bare);
  }

  /** In place of the header of that name, if there was one. */
  public Attempt withHeader(String name, String value) {
    Attempt without = withoutHeader(name);
    var all = new ArrayList<>(without.headers);
    all.addAll(List.of(name, value));
    return without.withHeaders(all);
  }

  public Attempt withoutHeader(String name) {
    var all = new ArrayList<String>();
    for (int i = 0; i < headers.size(); i += 2) {
      if (!headers.get(i).equalsIgnoreCase(name)) {
        all.addAll(headers.subList(i, i + 2));
      }
    }
    return withHeaders(all);
  }

  public Attempt pointingAt(String place) {
    return new Attempt(
        service,
        operation,
        mutation,
        method,
        path,
        headers,
        body,
        Optional.of(place),
        refused,
        bare);
  }

  public Attempt mustBeRefused(boolean must) {
    return new Attempt(
        service, operation, mutation, method, path, headers, body, pointer, must, bare);
  }

  public Attempt mayEndBelow(boolean may) {
    return new Attempt(
        service, operation, mutation, method, path, headers, body, pointer, refused, may);
  }

  private Attempt withHeaders(List<String> all) {
    return new Attempt(
        service, operation, mutation, method, path, all, body, pointer, refused, bare);
  }

  @Override
  public String toString() {
    return "%s %s [%s] %s %.160s".formatted(service.label(), operation, mutation, method, path);
  }
}
