package policyfunds.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/** Stands where a service would in the tests of the launcher: ready at once, or ended at once. */
final class StubService {

  private StubService() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, String> environment = System.getenv();
    environment.keySet().stream().sorted().forEach(System.out::println);
    String port = environment.get("QUARKUS_MANAGEMENT_PORT");
    if (port.equals(environment.get("STUB_FAILS_ON_PORT"))) {
      System.out.println("ERROR the schema is not mine");
      System.exit(1);
    }
    var address =
        new InetSocketAddress(environment.get("QUARKUS_MANAGEMENT_HOST"), Integer.parseInt(port));
    HttpServer server = HttpServer.create(address, 0);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }
}
