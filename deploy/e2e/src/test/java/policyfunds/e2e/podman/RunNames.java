package policyfunds.e2e.podman;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.e2e.program.Command.Said;

/**
 * The names of all that one run makes in the engine: they tell the process, so that what an
 * interrupted run has left is known, and removed by the next.
 */
public record RunNames(long process) {
  private static final Pattern OURS = Pattern.compile("(?:^|/)policyfunds-e2e-(\\d+)(?=[-/]|$)");

  public static RunNames ofThisRun() {
    return new RunNames(ProcessHandle.current().pid());
  }

  public String prefix() {
    return "policyfunds-e2e-" + process;
  }

  public String of(String name) {
    return prefix() + "-" + name;
  }

  /** Removes what this run has made, and what runs have made whose process is gone. */
  public void sweep() {
    remove(
        List.of("pod", "ls", "--format", "{{.Name}}"),
        List.of("pod", "rm", "--force", "--time", "0"));
    remove(List.of("secret", "ls", "--format", "{{.Name}}"), List.of("secret", "rm"));
    remove(List.of("volume", "ls", "--format", "{{.Name}}"), List.of("volume", "rm", "--force"));
    remove(List.of("network", "ls", "--format", "{{.Name}}"), List.of("network", "rm", "--force"));
    remove(List.of("images", "--format", "{{.Repository}}:{{.Tag}}"), List.of("rmi"));
  }

  /** What another run has removed meanwhile is gone all the same. */
  private void remove(List<String> listing, List<String> removal) {
    for (String name : Podman.lines(listing.toArray(String[]::new))) {
      if (owner(name).filter(this::isGoneOrThis).isPresent()) {
        Said said =
            Podman.ask(Stream.concat(removal.stream(), Stream.of(name)).toArray(String[]::new));
        if (!said.isWell() && Podman.lines(listing.toArray(String[]::new)).contains(name)) {
          throw new AssertionError("%s stays: %s".formatted(name, said.all()));
        }
      }
    }
  }

  private static Optional<Long> owner(String name) {
    Matcher ours = OURS.matcher(name);
    return ours.find() ? Optional.of(Long.valueOf(ours.group(1))) : Optional.empty();
  }

  private boolean isGoneOrThis(long owner) {
    return owner == process || ProcessHandle.of(owner).isEmpty();
  }
}
