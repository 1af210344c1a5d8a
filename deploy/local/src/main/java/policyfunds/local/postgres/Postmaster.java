package policyfunds.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import policyfunds.local.machine.Processes;

/** The PostgreSQL server of one data folder, known by the {@code postmaster.pid} that it keeps. */
public record Postmaster(Path dataDirectory) {

  public Optional<ProcessHandle> running() {
    return recorded().filter(ProcessHandle::isAlive).filter(this::servesThisFolder);
  }

  /** Ends the server without losing anything, at worst by the recovery of its next start. */
  public void end() {
    running()
        .ifPresent(server -> {
          Processes.signal(server, "INT");
          if (!Processes.endsWithin(server, Processes.GRACE)) {
            Processes.signal(server, "QUIT");
            if (!Processes.endsWithin(server, Duration.ofSeconds(5))) {
              server.destroyForcibly();
            }
          }
        });
  }

  /** Takes away the file of a dead server whose id now belongs to another program. */
  void forgetRecycledId() {
    recorded()
        .filter(process -> process.info().command().isPresent())
        .filter(process -> !isPostgres(process))
        .ifPresent(_ -> pidFile().toFile().delete());
  }

  private Optional<ProcessHandle> recorded() {
    try {
      List<String> lines = Files.readAllLines(pidFile());
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean servesThisFolder(ProcessHandle process) {
    return isPostgres(process)
        && process.info().commandLine().orElse("").contains(dataDirectory.toString());
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("/postgres");
  }

  private Path pidFile() {
    return dataDirectory.resolve("postmaster.pid");
  }
}
