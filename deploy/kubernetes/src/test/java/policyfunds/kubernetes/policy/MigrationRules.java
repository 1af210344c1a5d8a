package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;

/** Who changes a schema, and when. */
final class MigrationRules {

  private static final String MIGRATES = "QUARKUS_FLYWAY_MIGRATE_AT_START";
  private static final String IGNORED = "QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS";
  private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";
  private static final String APPLICATION = "QUARKUS_DATASOURCE_USERNAME";

  private MigrationRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("a service validates its schema and never changes it", MigrationRules::validates),
        new Rule("a Job of the same image migrates each database", MigrationRules::migrated),
        new Rule("a migration would rather fail than hold up others", MigrationRules::givesWay),
        new Rule("a former release runs on the newer schema", MigrationRules::runsBack),
        new Rule("a Job belongs to one release", MigrationRules::ofOneRelease),
        new Rule("a Job reads no setting but its database's address", MigrationRules::apart));
  }

  private static List<String> validates(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.dataServices()) {
        Map<String, String> environment = manifests.environment(pod);
        it.require("false".equals(environment.get(MIGRATES)), pod, "migrates when it starts");
        it.require(
            "true".equals(environment.get("QUARKUS_FLYWAY_VALIDATE_AT_START")),
            pod,
            "starts on any schema");
        it.require(
            environment.keySet().stream()
                .noneMatch(name -> name.matches("QUARKUS_FLYWAY_(USERNAME|PASSWORD|JDBC_URL)")),
            pod,
            "has a role for migrations");
      }
    });
  }

  private static List<String> migrated(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.dataServices()) {
        String database = pod.name().replace("-service", "");
        Optional<Pod> job =
            manifests.migrations().stream()
                .filter(migration -> migration.name().startsWith(database + "-migration-"))
                .findFirst();
        it.require(job.isPresent(), pod, "has no migration");
        job.ifPresent(migration -> {
          it.require(
              migration.container().getImage().equals(pod.container().getImage()),
              migration,
              "runs another image than its service");
          compare(manifests.environment(pod), manifests.environment(migration), database)
              .forEach(complaint -> it.require(false, migration, complaint));
        });
      }
    });
  }

  private static List<String> compare(
      Map<String, String> service, Map<String, String> job, String database) {
    String owner = "secret:" + database + "-database-owner/";
    return Complaints.of(it -> {
      it.require("true".equals(job.get("QUARKUS_INIT_AND_EXIT")), "goes on as a second service");
      it.require("true".equals(job.get(MIGRATES)), "migrates nothing");
      it.require(
          job.get(URL) != null && job.get(URL).equals(service.get(URL)),
          "migrates another database");
      it.require(
          job.get(APPLICATION) != null && job.get(APPLICATION).equals(service.get(APPLICATION)),
          "grants to another role");
      for (String half : List.of("username", "password")) {
        it.require(
            (owner + half).equals(job.get("QUARKUS_FLYWAY_" + half.toUpperCase(Locale.ROOT))),
            "does not migrate as the owner");
      }
      it.require(
          !job.containsKey("QUARKUS_DATASOURCE_PASSWORD"), "knows the application's password");
    });
  }

  private static List<String> givesWay(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.migrations()) {
        String first =
            manifests.environment(pod).getOrDefault("QUARKUS_FLYWAY_INIT_SQL", "nothing");
        it.require(first.matches("SET lock_timeout = '[1-5]s'"), pod, "waits for locks: %s", first);
        var spec = ((Job) pod.owner()).getSpec();
        it.require(
            spec.getBackoffLimit() != null && spec.getBackoffLimit() > 0,
            pod,
            "does not try again");
        it.require(spec.getActiveDeadlineSeconds() != null, pod, "may go on for ever");
      }
    });
  }

  private static List<String> runsBack(Manifests manifests) {
    return Complaints.of(it ->
        Stream.concat(manifests.dataServices().stream(), manifests.migrations().stream())
            .forEach(pod ->
                it.require(
                    "*:future".equals(manifests.environment(pod).get(IGNORED)),
                    pod,
                    "refuses a schema that is newer")));
  }

  private static List<String> ofOneRelease(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.migrations()) {
        String version = String.valueOf(pod.labels().get(Manifests.VERSION));
        it.require(
            pod.name().endsWith("-migration-" + version.replace('.', '-')),
            pod,
            "is named after another release than %s",
            version);
        it.require(
            Objects.equals(pod.spec().getRestartPolicy(), "Never"),
            pod,
            "starts again in the same pod, whose log is lost");
        it.require(pod.is("migration"), pod, "is not told apart from the service");
      }
    });
  }

  /** A ConfigMap that changes has another name, and a Job that names it cannot be applied again. */
  private static List<String> apart(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.migrations()) {
        pod.configMaps().stream()
            .flatMap(name -> manifests.settings(name).keySet().stream())
            .filter(setting -> !setting.equals(URL))
            .forEach(setting -> it.require(false, pod, "has to be deleted to change %s", setting));
      }
    });
  }
}
