package policyfunds.local;

import java.util.ArrayList;
import java.util.List;
import policyfunds.local.machine.Processes;
import policyfunds.local.machine.RunFile;
import policyfunds.local.postgres.Postmaster;
import policyfunds.local.settings.Settings;

/** What a launcher that was killed outright left running: services and PostgreSQL. */
record Leftovers(Settings settings) {

  /** Ends them and says which there were. */
  List<String> end() {
    List<String> names = new ArrayList<>();
    List<ProcessHandle> processes = new ArrayList<>();
    List<RunFile> files = RunFile.in(settings.runFiles());
    for (RunFile file : files) {
      file.alive()
          .ifPresent(process -> {
            names.add(file.name());
            processes.add(process);
          });
    }
    Processes.end(processes);
    files.forEach(RunFile::forget);

    Postmaster postmaster = new Postmaster(settings.postgresData());
    if (postmaster.running().isPresent()) {
      postmaster.end();
      names.add("PostgreSQL");
    }
    return List.copyOf(names);
  }
}
