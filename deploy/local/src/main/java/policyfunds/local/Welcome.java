package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The addresses of a suite that is ready, and a first request to try. */
record Welcome(Settings settings, DatabaseUrls urls, Progress progress) {

  void print() {
    String gateway = settings.address(Service.GATEWAY);
    progress.say("");
    progress.step("gateway", "%s   management %s", gateway, management(Service.GATEWAY));
    progress.step("Swagger UI", "%s/q/swagger-ui", gateway);
    for (Service service : Service.withDatabase()) {
      String management = management(service);
      progress.step(service.label(), "%s   management %s", settings.address(service), management);
    }
    for (Service service : Service.withDatabase()) {
      progress.step("database", "%s", urls.of(service));
    }
    progress.step("logs", "%s", settings.shown(settings.logs()));
    progress.say("");
    progress.say("curl '%s%s'".formatted(gateway, firstRequest()));
    progress.say("");
    progress.say("Ctrl-C, or ./suite down, ends it all.");
  }

  private String management(Service service) {
    return settings.managementAddress(service) + "/q/health";
  }

  private static String firstRequest() {
    try (InputStream text = Welcome.class.getResourceAsStream("first-request.txt")) {
      return new String(text.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
