package policyfunds.local.settings;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.local.console.Refusal;

/** The environment variables that the launcher understands. */
public record Environment(Map<String, String> variables) {

  private static final String DATA = "POLICYFUNDS_DATA";
  private static final String HOST = "POLICYFUNDS_HOST";
  private static final String OWNER_PASSWORD = "POLICYFUNDS_DB_OWNER_PASSWORD";
  private static final String APPLICATION_PASSWORD = "POLICYFUNDS_DB_APPLICATION_PASSWORD";

  private static final String AUTH_SERVER_URL = "QUARKUS_OIDC_AUTH_SERVER_URL";
  private static final String ANONYMOUS_READING = "POLICYFUNDS_ACCESS_ANONYMOUS_READING";

  /** For a server that asks for none; without any, Flyway would take the application role. */
  private static final String UNASKED = "local";

  /** Those for the launcher alone: a service is handed its own share by other names. */
  public static Set<String> launcherVariables() {
    return Stream.concat(
            Stream.of(Service.values())
                .flatMap(service -> Stream.of(service.portVariable(), service.urlVariable())),
            Stream.of(DATA, HOST, OWNER_PASSWORD, APPLICATION_PASSWORD))
        .collect(Collectors.toUnmodifiableSet());
  }

  public Settings settings(Path root) {
    return new Settings(
        root,
        realDirectory(data(root)),
        variables.getOrDefault(HOST, "127.0.0.1"),
        ports(),
        urls(),
        variables.getOrDefault(OWNER_PASSWORD, UNASKED),
        variables.getOrDefault(APPLICATION_PASSWORD, UNASKED),
        variables.getOrDefault(AUTH_SERVER_URL, "").strip(),
        variables.getOrDefault(ANONYMOUS_READING, "true"));
  }

  public Path data(Path root) {
    return root.resolve(variables.getOrDefault(DATA, ".data"));
  }

  private Map<Service, Integer> ports() {
    var ports = new EnumMap<Service, Integer>(Service.class);
    for (Service service : Service.values()) {
      String asked = variables.get(service.portVariable());
      ports.put(service, asked == null ? service.usualPort() : port(service.portVariable(), asked));
    }
    return Map.copyOf(ports);
  }

  private static int port(String variable, String asked) {
    int highest = 65_535 - Settings.MANAGEMENT_OFFSET;
    if (!asked.matches("[1-9][0-9]{0,4}") || Integer.parseInt(asked) > highest) {
      throw new Refusal(
          "%s is \"%s\": give a port from 1 to %d.".formatted(variable, asked, highest));
    }
    return Integer.parseInt(asked);
  }

  private Map<Service, String> urls() {
    var urls = new EnumMap<Service, String>(Service.class);
    for (Service service : Service.withDatabase()) {
      String url = variables.getOrDefault(service.urlVariable(), "");
      if (!url.isBlank()) {
        urls.put(service, url);
      }
    }
    List<Service> missing =
        Service.withDatabase().stream().filter(service -> !urls.containsKey(service)).toList();
    if (!urls.isEmpty() && !missing.isEmpty()) {
      throw new Refusal(
          "Give the URL of every database or of none: %s is not set."
              .formatted(missing.stream().map(Service::urlVariable).collect(joining(" and "))));
    }
    return Map.copyOf(urls);
  }

  private static Path realDirectory(Path directory) {
    try {
      return Files.createDirectories(directory).toRealPath();
    } catch (IOException e) {
      throw new Refusal(
          "The data folder %s cannot be made or read: check its permissions or set POLICYFUNDS_DATA."
              .formatted(directory),
          e);
    }
  }
}
