package policyfunds.e2e.podman;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.e2e.program.Command;
import policyfunds.e2e.program.Command.Said;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.Until;

/** A pod that the engine has played, and the one container in it that is ours. */
public record Pod(String name, String id, String container) {
  private static final Pattern PLAYED =
      Pattern.compile("Pod:\\s+([0-9a-f]{64})\\s+Containers?:\\s+([0-9a-f]{64})\\s*$");

  /** {@code name} is what the others on the network know it by. */
  public static Pod play(String network, String name, List<? extends JsonNode> documents) {
    String text = documents.stream().map(Json::text).collect(Collectors.joining("\n---\n"));
    String joined = network + ":alias=" + name;
    String said = Podman.fed(text, "kube", "play", "--quiet", "--network", joined, "-");
    Matcher played = PLAYED.matcher(said);
    if (!played.find()) {
      throw new AssertionError("podman played no pod of one container: " + said);
    }
    return new Pod(name, played.group(1), played.group(2));
  }

  /** All that the engine knows of the container. */
  public JsonNode inspection() {
    return Json.parse(Podman.told("inspect", container)).path(0);
  }

  public int exitCode() {
    return inspection().at("/State/ExitCode").intValue();
  }

  /** What the program has written to both of its streams. */
  public String log() {
    return Podman.ask("logs", container).all();
  }

  public Said execute(String... words) {
    return Podman.ask(
        Stream.concat(Stream.of("exec", container), Stream.of(words)).toArray(String[]::new));
  }

  /** What a program in the container prints. */
  public String read(String... words) {
    Said said = execute(words);
    if (!said.isWell()) {
      throw new AssertionError("%s: %s".formatted(name, said.all()));
    }
    return said.out();
  }

  public Pod awaitEnd(Duration limit) {
    Said said = Podman.ask(Command.within(limit), "wait", container);
    if (!said.isWell()) {
      throw new AssertionError("%s does not end: %s%n%s".formatted(name, said.all(), log()));
    }
    return this;
  }

  /** Fails with what the program has said, for the pod does not outlast the test. */
  public void await(String what, Duration limit, BooleanSupplier condition) {
    try {
      Until.holds(what, limit, condition);
    } catch (AssertionError e) {
      throw new AssertionError("%s%n%s".formatted(e.getMessage(), log()), e);
    }
  }

  /** SIGTERM, and SIGKILL only after as long as a cluster would wait. */
  public void stop(Duration grace) {
    Podman.told("stop", "--time", String.valueOf(grace.toSeconds()), container);
  }

  public void startAgain() {
    Podman.told("start", container);
  }
}
