package policyfunds.gateway.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contracts 接口契约 of the three services, for the documentation page: the frozen files, but with
 * the address that this site has given the service.
 */
@ApplicationScoped
class Contracts {

  private static final Pattern SERVERS = Pattern.compile("(?m)^servers:\\n- url: .*$");

  private final ContractConfig config;

  Contracts(ContractConfig config) {
    this.config = config;
  }

  void serve(@Observes Router router) {
    config.allocation().ifPresent(address -> serve(router, "allocation-service", address));
    config.task().ifPresent(address -> serve(router, "task-service", address));
    config.performance().ifPresent(address -> serve(router, "performance-service", address));
  }

  private static void serve(Router router, String module, URI address) {
    String path = "/contracts/" + module + "/openapi.yaml";
    String contract = at(address, frozen("META-INF/resources" + path));
    router
        .get(path)
        .handler(request ->
            request
                .response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .end(contract));
  }

  private static String at(URI address, String contract) {
    Matcher servers = SERVERS.matcher(contract);
    if (!servers.find()) {
      throw new IllegalStateException("a contract names no server");
    }
    return servers.replaceFirst(Matcher.quoteReplacement("servers:\n- url: " + address));
  }

  private static String frozen(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream bytes = loader.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no contract on the class path at " + resource);
      }
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
