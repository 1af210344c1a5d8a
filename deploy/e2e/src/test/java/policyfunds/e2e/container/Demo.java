package policyfunds.e2e.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import policyfunds.e2e.podman.Pod;
import policyfunds.e2e.podman.RunNames;
import policyfunds.e2e.suite.FreePorts;

/**
 * The demo overlay under podman, in the order in which a cluster comes to it: a service before its
 * migration, the migrations, the migrations once more, the services.
 *
 * @param early allocation-service as it was before the migration
 */
record Demo(
    RunNames names,
    Overlay overlay,
    Database database,
    Pod early,
    List<Pod> migrations,
    List<Pod> repeated,
    Map<String, Replica> replicas)
    implements AutoCloseable {
  static final List<String> DATABASES = List.of("allocation", "task", "performance");
  private static final List<String> PROGRAMS =
      List.of("allocation-service", "task-service", "performance-service", "gateway");
  private static final Duration END_LIMIT = Duration.ofMinutes(5);

  static Demo start() {
    var names = RunNames.ofThisRun();
    Runtime.getRuntime().addShutdownHook(new Thread(names::sweep));
    names.sweep();
    try {
      return start(names);
    } catch (RuntimeException | Error e) {
      names.sweep();
      throw e;
    }
  }

  private static Demo start(RunNames names) {
    Instant begun = Instant.now();
    Path folder = folder();
    Images images = new Images(names).build(folder);
    tell(begun, "images built");
    Overlay overlay = Overlay.demo();
    Stage bare = Stage.set(new Adaptation(overlay, names, images, Adaptation.SERVICE_OF_POSTGRES));
    Database database =
        PlayedPostgres.isPossible(overlay)
            ? PlayedPostgres.start(bare)
            : HostPostgres.start(folder, overlay);
    tell(begun, "there is " + database.description());
    try {
      return play(begun, bare.with(database), database);
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  private static Demo play(Instant begun, Stage stage, Database database) {
    Pod early = stage.once("Deployment", "allocation-service", "early").awaitEnd(END_LIMIT);
    List<Pod> migrations = migrate(stage, "first");
    List<Pod> repeated = migrate(stage, "second");
    tell(begun, "migrated");
    Map<String, Replica> replicas = replicas(stage);
    tell(begun, "ready");
    return new Demo(
        stage.adaptation().names(),
        stage.overlay(),
        database,
        early,
        migrations,
        repeated,
        replicas);
  }

  /** All that go on, with the Deployment that each is of. */
  Map<Pod, JsonNode> pods() {
    var pods = new LinkedHashMap<Pod, JsonNode>();
    replicas.values().forEach(replica -> pods.put(replica.pod(), replica.deployment()));
    if (database instanceof PlayedPostgres(Pod pod)) {
      pods.put(pod, overlay.one("Deployment", pod.name()));
    }
    return pods;
  }

  Replica replica(String program) {
    return replicas.get(program);
  }

  @Override
  public void close() {
    try (database) {
      names.sweep();
    }
  }

  private static List<Pod> migrate(Stage stage, String time) {
    List<Pod> pods =
        DATABASES.stream()
            .map(database -> stage.once("Job", database + "-migration", database + "-" + time))
            .toList();
    pods.forEach(pod -> pod.awaitEnd(END_LIMIT));
    return pods;
  }

  private static Map<String, Replica> replicas(Stage stage) {
    List<Integer> ports = FreePorts.find(PROGRAMS.size());
    Map<String, Replica> replicas =
        IntStream.range(0, PROGRAMS.size())
            .mapToObj(index -> Replica.start(stage, PROGRAMS.get(index), ports.get(index)))
            .collect(
                Collectors.toMap(
                    Replica::name, replica -> replica, (one, _) -> one, LinkedHashMap::new));
    replicas.values().forEach(Replica::awaitReady);
    return replicas;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "container-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(Instant begun, String what) {
    long seconds = Duration.between(begun, Instant.now()).toSeconds();
    System.out.printf("demo overlay under podman: %s after %d s%n", what, seconds);
  }
}
