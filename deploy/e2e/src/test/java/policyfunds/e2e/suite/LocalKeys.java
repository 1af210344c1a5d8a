package policyfunds.e2e.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The keys of a run, as a further process beside it must be told of them. */
record LocalKeys(Path data) {

  Map<String, String> environment(boolean anonymousReading) {
    return Map.of(
        "QUARKUS_OIDC_PUBLIC_KEY",
        publicKey(),
        "QUARKUS_OIDC_TOKEN_ISSUER",
        "https://policyfunds.example/local",
        "POLICYFUNDS_ACCESS_ANONYMOUS_READING",
        String.valueOf(anonymousReading));
  }

  private String publicKey() {
    try {
      String pem = Files.readString(data.resolve("keys/public.pem"));
      return pem.replaceAll("-----[A-Z ]+-----|\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
