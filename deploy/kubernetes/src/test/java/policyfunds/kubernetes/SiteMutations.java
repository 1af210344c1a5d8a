package policyfunds.kubernetes;

import static policyfunds.kubernetes.Overlay.DEMO;
import static policyfunds.kubernetes.Overlay.PRODUCTION;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kubernetes.Mutation.Of;

/** What the rules about secrets, migrations and a site's own decisions must not let pass. */
final class SiteMutations {

  private static final String DEPLOYMENT = "Deployment";
  private static final String APP = "/spec/template/spec/containers/0";
  private static final String ENVIRONMENT = APP + "/env/-";
  private static final String JOB = "task-migration-1-0-0";
  private static final String SETTINGS = "suite-settings";

  private SiteMutations() {}

  static Stream<Mutation> secrets() {
    var referred = new Of("secrets are referred to and never written down", PRODUCTION);
    var roles = new Of("a service knows the role that owns nothing, and no other", PRODUCTION);
    var there = new Of("what a pod refers to is there", PRODUCTION);
    String secret =
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: task-database, namespace: policy-funds}
        stringData: {username: task_app, password: hunter2}
        """;
    return Stream.of(
        referred.with("a Secret in production", secret, "Secret task-database is written down"),
        referred.set("ConfigMap", SETTINGS, "/data/QUARKUS_DATASOURCE_PASSWORD", "a", "tells"),
        referred.set(
            "ConfigMap",
            "task-database-settings",
            "/data/QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://db/task?user=a&password=b",
            "tells in QUARKUS_DATASOURCE_JDBC_URL"),
        referred.set("Job", JOB, ENVIRONMENT, variable("QUARKUS_FLYWAY_PASSWORD", "a"), "tells"),
        roles.set(
            DEPLOYMENT,
            "task-service",
            ENVIRONMENT,
            fromSecret("OWNER", "task-database-owner"),
            "reads the secrets"),
        roles.set(
            DEPLOYMENT,
            "gateway",
            APP + "/envFrom/-",
            Map.of("secretRef", Map.of("name", "task-database")),
            "reads the secrets"),
        roles.set("Job", JOB, ENVIRONMENT, fromSecret("O", "allocation-database-owner"), "another"),
        there.set(
            DEPLOYMENT, "gateway", APP + "/envFrom/0/configMapRef/name", "gone", "reads gone"),
        new Of(there.rule(), DEMO)
            .without("Secret", "task-database", "wants secret:task-database"));
  }

  static Stream<Mutation> migrations() {
    var validates = new Of("a service validates its schema and never changes it", PRODUCTION);
    var migrated = new Of("a Job of the same image migrates each database", PRODUCTION);
    var givesWay = new Of("a migration would rather fail than hold up others", PRODUCTION);
    var release = new Of("a Job belongs to one release", PRODUCTION);
    var apart = new Of("a Job reads no setting but its database's address", PRODUCTION);
    var back = new Of("a former release runs on the newer schema", PRODUCTION);
    String service = "task-service";
    return Stream.of(
        validates.set(
            "ConfigMap",
            "database-settings",
            "/data/QUARKUS_FLYWAY_MIGRATE_AT_START",
            "true",
            "migrates when it starts"),
        validates.removed(
            "ConfigMap",
            "database-settings",
            "/data/QUARKUS_FLYWAY_VALIDATE_AT_START",
            "starts on any schema"),
        validates.set(
            DEPLOYMENT, service, ENVIRONMENT, variable("QUARKUS_FLYWAY_USERNAME", "a"), "a role"),
        migrated.without("Job", JOB, "task-service has no migration"),
        migrated.set("Job", JOB, APP + "/image", "policyfunds/task-service:0.9.0", "another image"),
        migrated.set("Job", JOB, APP + "/env/0/value", "false", "goes on as a second service"),
        migrated.set("Job", JOB, APP + "/env/1/value", "false", "migrates nothing"),
        migrated.set(
            "Job",
            JOB,
            APP + "/env/3",
            fromSecret("QUARKUS_FLYWAY_USERNAME", "task-database"),
            "does not migrate as the owner"),
        migrated.removed("Job", JOB, APP + "/env/6", "grants to another role"),
        migrated.removed("Job", JOB, APP + "/envFrom/0", "migrates another database"),
        migrated.set(
            "Job",
            JOB,
            ENVIRONMENT,
            fromSecret("QUARKUS_DATASOURCE_PASSWORD", "task-database"),
            "knows the application's password"),
        givesWay.removed("Job", JOB, APP + "/env/2", "waits for locks"),
        givesWay.set("Job", JOB, "/spec/backoffLimit", 0, "does not try again"),
        givesWay.removed("Job", JOB, "/spec/activeDeadlineSeconds", "go on for ever"),
        back.removed(
            "ConfigMap",
            "database-settings",
            "/data/QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS",
            "performance-service refuses"),
        back.set("Job", JOB, APP + "/env/5/value", "*:missing", JOB + " refuses"),
        release.set("Job", JOB, "/metadata/name", "task-migration", "another release"),
        release.set("Job", JOB, "/spec/template/spec/restartPolicy", "OnFailure", "log is lost"),
        release.set(
            "Job",
            JOB,
            "/spec/template/metadata/labels/app.kubernetes.io~1component",
            "data-service",
            "not told apart"),
        apart.set(
            "ConfigMap",
            "task-database-settings",
            "/data/MP_OPENAPI_SERVERS",
            "https://task.example",
            "deleted to change MP_OPENAPI_SERVERS"));
  }

  static Stream<Mutation> site() {
    var images = new Of("what was tried is what runs", PRODUCTION);
    var version = new Of("one version everywhere", DEMO);
    var databases = new Of("a database proves who it is", PRODUCTION);
    var told = new Of("what happens is told to machines", PRODUCTION);
    String addresses = "task-database-settings";
    String url = "/data/QUARKUS_DATASOURCE_JDBC_URL";
    return Stream.of(
        images.set(
            DEPLOYMENT, "gateway", APP + "/image", "registry.example/gateway:1.0.0", "whatever"),
        new Of(images.rule(), DEMO)
            .set(DEPLOYMENT, "postgres", APP + "/image", "postgres:latest", "whatever"),
        new Of(images.rule(), DEMO)
            .set(DEPLOYMENT, "postgres", APP + "/image", "docker.io/library/postgres", "whatever"),
        new Of(images.rule(), DEMO)
            .set(DEPLOYMENT, "gateway", APP + "/image", "policyfunds/gateway:1.0.0", "whatever"),
        images.removed("ServiceAccount", "gateway", "/imagePullSecrets", "that anybody reads"),
        images.set("Job", JOB, APP + "/imagePullPolicy", "Always", "without the registry"),
        images.set(
            DEPLOYMENT,
            "gateway",
            "/spec/template/spec/initContainers",
            List.of(Map.of("name", "wait", "image", "busybox")),
            "more than one"),
        version.set(DEPLOYMENT, "gateway", APP + "/image", "policyfunds/gateway:0.9.0", "0.9.0"),
        version.set(
            DEPLOYMENT,
            "gateway",
            "/spec/template/metadata/labels/app.kubernetes.io~1version",
            "0.9.0",
            "says 0.9.0"),
        databases.set("ConfigMap", addresses, url, "jdbc:postgresql://db/task", "believes"),
        databases.removed("ConfigMap", addresses, url, "has the database none"),
        databases.removed("Job", JOB, APP + "/volumeMounts/1", JOB + " believes any server"),
        told.removed(
            "ConfigMap", SETTINGS, "/data/QUARKUS_LOG_CONSOLE_JSON_ENABLED", "for people only"),
        told.removed("Job", JOB, APP + "/env/7", "for people only"),
        told.removed(
            "ConfigMap",
            "database-settings",
            "/data/POLICYFUNDS_LEDGER_VERIFY_EVERY",
            "verified by nobody"));
  }

  private static Map<String, Object> variable(String name, String value) {
    return Map.of("name", name, "value", value);
  }

  private static Map<String, Object> fromSecret(String name, String secret) {
    var key = Map.of("name", secret, "key", "password");
    return Map.of("name", name, "valueFrom", Map.of("secretKeyRef", key));
  }
}
