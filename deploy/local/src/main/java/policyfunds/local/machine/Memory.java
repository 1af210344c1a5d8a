package policyfunds.local.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Main memory that a set of processes holds, and by which measure it was taken. */
public record Memory(long megabytes, String measure) {

  /** Shared pages count once in Linux's proportional sizes, and in each process elsewhere. */
  public static Memory of(List<ProcessHandle> processes) {
    if (processes.stream().allMatch(process -> proportional(process).isPresent())) {
      return sum(processes, process -> proportional(process).orElse(0), "proportional set sizes");
    }
    return sum(processes, Memory::resident, "resident set sizes, shared pages counted in each");
  }

  static OptionalLong kilobytes(String text, String label) {
    Matcher line = Pattern.compile("(?m)^" + label + ":?\\s+(\\d+)").matcher(text);
    return line.find() ? OptionalLong.of(Long.parseLong(line.group(1))) : OptionalLong.empty();
  }

  private static Memory sum(
      List<ProcessHandle> processes, ToLongFunction<ProcessHandle> kilobytes, String measure) {
    return new Memory(processes.stream().mapToLong(kilobytes).sum() / 1024, measure);
  }

  private static OptionalLong proportional(ProcessHandle process) {
    return fromProc(process, "smaps_rollup", "Pss");
  }

  private static long resident(ProcessHandle process) {
    return fromProc(process, "status", "VmRSS").orElseGet(() -> fromPs(process));
  }

  private static OptionalLong fromProc(ProcessHandle process, String file, String label) {
    try {
      Path path = Path.of("/proc", String.valueOf(process.pid()), file);
      return kilobytes(Files.readString(path), label);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static long fromPs(ProcessHandle process) {
    try {
      Process ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
      String answer = new String(ps.getInputStream().readAllBytes(), UTF_8).strip();
      return answer.isEmpty() ? 0 : Long.parseLong(answer);
    } catch (IOException e) {
      return 0;
    }
  }
}
