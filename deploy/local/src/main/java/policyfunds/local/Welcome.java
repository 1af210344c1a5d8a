package policyfunds.local;

import policyfunds.local.console.Progress;
import policyfunds.local.service.DatabaseUrls;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

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
    progress.say("curl '%s'".formatted(new FirstRequest(settings).address()));
    if (settings.signsOwnTokens()) {
      progress.say("");
      progress.say("./suite token --role editor --region 440100");
      progress.say("prints a token for changes in 440100; README.md shows a first change.");
    } else {
      progress.say("");
      progress.say("Changes need a token of %s.".formatted(settings.authServerUrl()));
    }
    progress.say("");
    progress.say("Ctrl-C, or ./suite down, ends it all.");
  }

  private String management(Service service) {
    return settings.managementAddress(service) + "/q/health";
  }
}
