package policyfunds.local.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What whoever starts the suite may choose.
 *
 * @param databaseUrls empty where the suite brings its own PostgreSQL, else one URL per database
 * @param ownerPassword of the three owner roles
 * @param authServerUrl of an identity provider; empty where the suite signs its own tokens
 * @param anonymousReading whether whoever shows no token may read
 */
public record Settings(
    Path root,
    Path data,
    String host,
    Map<Service, Integer> ports,
    Map<Service, String> databaseUrls,
    String ownerPassword,
    String applicationPassword,
    String authServerUrl,
    String anonymousReading) {

  static final int MANAGEMENT_OFFSET = 1000;

  public int port(Service service) {
    return ports.get(service);
  }

  public int managementPort(Service service) {
    return port(service) + MANAGEMENT_OFFSET;
  }

  public String address(Service service) {
    return "http://%s:%d".formatted(reachableHost(), port(service));
  }

  public String managementAddress(Service service) {
    return "http://%s:%d".formatted(reachableHost(), managementPort(service));
  }

  public boolean bringsOwnPostgres() {
    return databaseUrls.isEmpty();
  }

  public boolean signsOwnTokens() {
    return authServerUrl.isEmpty();
  }

  public Path keys() {
    return data.resolve("keys");
  }

  public Path logs() {
    return data.resolve("logs");
  }

  public Path log(Service service) {
    return logs().resolve(service.module() + ".log");
  }

  public Path runFiles() {
    return data.resolve("run");
  }

  public Path postgresData() {
    return data.resolve("postgres");
  }

  /**
   * Unpacked beside the launcher's jar: temporary folders are tidied by the system, file by file.
   */
  public Path postgresPrograms() {
    return root.resolve("deploy/local/target/postgres");
  }

  /** A path as whoever stands in the root of the tree would type it. */
  public String shown(Path path) {
    return (path.startsWith(root) ? root.relativize(path) : path).toString();
  }

  private String reachableHost() {
    return Set.of("0.0.0.0", "::").contains(host) ? "127.0.0.1" : host;
  }
}
