package policyfunds.e2e.podman;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import policyfunds.e2e.program.Command;
import policyfunds.e2e.program.Command.Said;
import policyfunds.e2e.program.Extra;
import policyfunds.e2e.suite.Launcher;

/**
 * What this machine must have for the overlay to run. Where it has not, the tests are skipped with
 * one sentence, each by its name; insisted on, they fail with it.
 */
public final class Needs implements ExecutionCondition {
  static final String EXTRA = "containers";
  private static final Path CONTAINERFILE =
      Launcher.REPOSITORY.resolve("deploy/container/Containerfile");
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\..*");
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int OLDEST = 4_003;

  /** Found out once, for the engine is asked to run something. */
  private static final class Found {
    private static final Optional<String> WANTING =
        wanting().map("the demo overlay was not run: "::concat);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Extra.condition(EXTRA, Found.WANTING);
  }

  /** Fails where something is wanting after all. */
  public static void require() {
    Found.WANTING.ifPresent(Assertions::fail);
  }

  private static Optional<String> wanting() {
    Said version = Podman.ask("version", "--format", "{{.Client.Version}}");
    if (version.isMissing()) {
      return Optional.of("podman is not installed");
    }
    if (number(version.out().strip()) < OLDEST) {
      return Optional.of("podman is older than 4.3 (%s)".formatted(version.lastLine()));
    }
    if (Command.within(LIMIT).run(List.of("kubectl", "version", "--client")).isMissing()) {
      return Optional.of("kubectl is not installed");
    }
    return Stream.of("BASE_IMAGE", "JDK_IMAGE")
        .filter(argument -> !Podman.holds(image(argument)))
        .map(Needs::withoutImage)
        .findFirst()
        .or(() -> notRunning(image("JDK_IMAGE")));
  }

  private static String withoutImage(String argument) {
    return "podman has no image %1$s (podman pull %1$s fetches it, POLICYFUNDS_%2$s names another)"
        .formatted(image(argument), argument);
  }

  /** With limits, for without rights to set them the engine runs no pod that has them. */
  private static Optional<String> notRunning(String image) {
    Said said =
        Podman.ask(
            Command.within(LIMIT),
            "run --rm --memory 64m --read-only --cap-drop ALL --user 10001 --entrypoint /bin/sh"
                .concat(" " + image + " -c :")
                .split(" "));
    return said.isWell()
        ? Optional.empty()
        : Optional.of("podman runs no container here (%s)".formatted(said.lastLine()));
  }

  private static int number(String version) {
    Matcher parts = VERSION.matcher(version);
    return parts.matches()
        ? Integer.parseInt(parts.group(1)) * 1000 + Integer.parseInt(parts.group(2))
        : 0;
  }

  /** The site's own, or what the Containerfile says. */
  private static String image(String argument) {
    String own = System.getenv("POLICYFUNDS_" + argument);
    if (own != null && !own.isEmpty()) {
      return own;
    }
    try {
      String start = "ARG " + argument + "=";
      return Files.readAllLines(CONTAINERFILE).stream()
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
