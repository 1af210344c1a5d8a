package policyfunds.e2e.access;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An identity provider 身份提供方 whose certificate no authority has signed that everybody trusts. */
final class PrivateProvider implements AutoCloseable {
  private static final String KEY = "of-the-provider";

  private final Certificate certificate = Certificate.selfSigned();
  private final KeyPair keys = Rsa.generate(2048);
  private final HttpsServer server;

  PrivateProvider() {
    try {
      server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    answer(
        "/.well-known/openid-configuration",
        Map.of("issuer", address(), "jwks_uri", address() + "/keys", "token_endpoint", address()));
    answer("/keys", Map.of("keys", List.of(key())));
    server.start();
  }

  String address() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A file with the certificate, as a Secret would hold it. */
  Path authority() {
    try {
      Path file = Files.createTempFile(Path.of("target").toAbsolutePath(), "authority-", ".crt");
      return Files.writeString(file, certificate.pem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String bearer(Role role) {
    Map<String, Object> header = Tokens.header();
    header.put("kid", KEY);
    Map<String, Object> claims = Tokens.claims("of-the-provider", Set.of(role));
    claims.put("iss", address());
    return "Bearer " + Jws.signed(header, claims, "SHA256withRSA", keys.getPrivate());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private Map<String, Object> key() {
    Map<String, Object> key = new HashMap<>(Rsa.jwk(keys.getPublic()));
    key.put("kid", KEY);
    return key;
  }

  private void answer(String path, Map<String, ?> members) {
    byte[] body = Jws.json(members);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }
}
