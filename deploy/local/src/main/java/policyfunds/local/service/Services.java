package policyfunds.local.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import policyfunds.local.console.Progress;
import policyfunds.local.console.Refusal;
import policyfunds.local.machine.Logs;
import policyfunds.local.machine.Processes;
import policyfunds.local.machine.RunFile;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/** The four services as they start, run and end together. */
public final class Services {

  private static final Duration READY_LIMIT = Duration.ofSeconds(120);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

  private final Settings settings;
  private final Progress progress;
  private final List<ServiceProcess> started = new ArrayList<>();
  private boolean ending;

  public Services(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  public void start(DatabaseUrls urls) {
    for (Service service : Service.values()) {
      start(service, urls);
    }
  }

  /** Waits until all answer as ready; refuses as soon as one of them ends. */
  public void awaitReady() throws InterruptedException {
    Instant limit = Instant.now().plus(READY_LIMIT);
    List<ServiceProcess> waiting = new ArrayList<>(processes());
    while (!waiting.isEmpty()) {
      for (ServiceProcess service : List.copyOf(waiting)) {
        if (service.isReady()) {
          waiting.remove(service);
          int port = settings.port(service.service());
          String took = Progress.since(service.start());
          progress.step(service.service().label(), "ready on port %d in %s", port, took);
        } else if (!service.process().isAlive()) {
          throw endedEarly(service.service());
        } else if (Instant.now().isAfter(limit)) {
          throw notReady(service.service());
        }
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  /** From now on says in one line when one of them ends by itself. */
  public void watch() {
    for (ServiceProcess service : processes()) {
      service.process().onExit().thenRun(() -> sayEnded(service.service()));
    }
  }

  public synchronized List<ServiceProcess> processes() {
    return List.copyOf(started);
  }

  public void end() {
    List<ServiceProcess> running = processesToEnd();
    Processes.end(running.stream().map(ServiceProcess::process).toList());
    for (ServiceProcess service : running) {
      RunFile.of(settings.runFiles(), service.service().module()).forget();
    }
  }

  private synchronized void start(Service service, DatabaseUrls urls) {
    if (!ending) {
      started.add(ServiceProcess.start(service, settings, urls));
    }
  }

  private synchronized List<ServiceProcess> processesToEnd() {
    ending = true;
    return List.copyOf(started);
  }

  private synchronized void sayEnded(Service service) {
    if (!ending) {
      String log = settings.shown(settings.log(service));
      progress.step(service.label(), "has ended by itself; the others go on; see %s", log);
    }
  }

  private Refusal endedEarly(Service service) {
    return new Refusal(
        "%s ended while it started (%s); see %s."
            .formatted(
                service.module(), Logs.lastError(Logs.text(settings.log(service))), log(service)));
  }

  private Refusal notReady(Service service) {
    return new Refusal(
        "%s is not ready after %d s; see %s."
            .formatted(service.module(), READY_LIMIT.toSeconds(), log(service)));
  }

  private String log(Service service) {
    return settings.shown(settings.log(service));
  }
}
