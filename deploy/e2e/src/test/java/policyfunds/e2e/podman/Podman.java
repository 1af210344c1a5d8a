package policyfunds.e2e.podman;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.program.Command;
import policyfunds.e2e.program.Command.Said;
import policyfunds.e2e.program.Extra;

/** The container engine, told by its command line as an operator tells it. */
public final class Podman {
  private static final Command CALL = Command.within(Duration.ofMinutes(2));

  private Podman() {}

  public static Said ask(String... words) {
    return ask(CALL, words);
  }

  /** What it prints; anything but success is a failure of the test. */
  public static String told(String... words) {
    return fed("", words);
  }

  /** The same with something on its standard input. */
  public static String fed(String input, String... words) {
    Said said = ask(CALL.given(input), words);
    if (!said.isWell()) {
      throw new AssertionError("podman %s: %s".formatted(String.join(" ", words), said.all()));
    }
    return said.out().strip();
  }

  static Said ask(Command call, String... words) {
    return call.run(Stream.concat(Stream.of("podman"), Stream.of(words)).toList());
  }

  static List<String> lines(String... words) {
    return told(words).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Whether the engine holds an image of this name. It is fetched only where containers are
   * insisted on: behind a firewall each may take minutes to fail.
   */
  public static boolean holds(String image) {
    return ask("image", "exists", image).isWell()
        || (Extra.isInsistedOn(Needs.EXTRA)
            && ask(Command.within(Duration.ofMinutes(10)), "pull", "--quiet", image).isWell());
  }
}
