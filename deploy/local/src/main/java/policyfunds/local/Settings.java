package policyfunds.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What whoever starts the suite may choose.
 *
 * @param databaseUrls empty where the suite brings its own PostgreSQL, else one URL per database
 * @param ownerPassword of the three owner roles
 */
record Settings(
    Path root,
    Path data,
    String host,
    Map<Service, Integer> ports,
    Map<Service, String> databaseUrls,
    String ownerPassword,
    String applicationPassword) {

  static final int MANAGEMENT_OFFSET = 1000;

  int port(Service service) {
    return ports.get(service);
  }

  int managementPort(Service service) {
    return port(service) + MANAGEMENT_OFFSET;
  }

  String address(Service service) {
    return "http://%s:%d".formatted(reachableHost(), port(service));
  }

  String managementAddress(Service service) {
    return "http://%s:%d".formatted(reachableHost(), managementPort(service));
  }

  boolean bringsOwnPostgres() {
    return databaseUrls.isEmpty();
  }

  Path logs() {
    return data.resolve("logs");
  }

  Path log(Service service) {
    return logs().resolve(service.module() + ".log");
  }

  Path runFiles() {
    return data.resolve("run");
  }

  Path postgresData() {
    return data.resolve("postgres");
  }

  /**
   * Unpacked beside the launcher's jar: temporary folders are tidied by the system, file by file.
   */
  Path postgresPrograms() {
    return root.resolve("deploy/local/target/postgres");
  }

  /** A path as whoever stands in the root of the tree would type it. */
  String shown(Path path) {
    return (path.startsWith(root) ? root.relativize(path) : path).toString();
  }

  private String reachableHost() {
    return Set.of("0.0.0.0", "::").contains(host) ? "127.0.0.1" : host;
  }
}
