package policyfunds.local.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import policyfunds.local.console.Refusal;
import policyfunds.local.machine.Logs;
import policyfunds.local.machine.RunFile;
import policyfunds.local.settings.Environment;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/** One running service: a child process with its log and the address that tells its readiness. */
public record ServiceProcess(Service service, ProcessHandle process, URI readiness, Instant start) {

  private static final int ANSWER_MILLIS = 2000;

  static ServiceProcess start(Service service, Settings settings, DatabaseUrls urls) {
    Path log = Logs.fresh(settings.log(service));
    var command = new ServiceCommand(service, settings);
    var builder =
        new ProcessBuilder(command.words())
            .directory(settings.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeAll(Environment.launcherVariables());
    builder.environment().putAll(command.environment(urls));
    try {
      ProcessHandle process = builder.start().toHandle();
      RunFile.of(settings.runFiles(), service.module()).remember(process);
      URI readiness = URI.create(settings.managementAddress(service) + "/q/health/ready");
      return new ServiceProcess(service, process, readiness, Instant.now());
    } catch (IOException e) {
      throw new Refusal("%s cannot be started: %s".formatted(service.module(), e.getMessage()), e);
    }
  }

  boolean isReady() {
    try {
      var connection = (HttpURLConnection) readiness.toURL().openConnection();
      connection.setConnectTimeout(ANSWER_MILLIS);
      connection.setReadTimeout(ANSWER_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
