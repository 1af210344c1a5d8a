package policyfunds.gateway.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Documents whose facts the gateway knows by their digest (已知文件), as its data. */
final class KnownDocuments {

  private static final String DATA = "/policyfunds/known-documents.json";

  private final Map<String, Facts> byDigest;

  private KnownDocuments(Map<String, Facts> byDigest) {
    this.byDigest = byDigest;
  }

  /** Those that ship with the gateway. */
  static KnownDocuments shipped() {
    try (InputStream in = KnownDocuments.class.getResourceAsStream(DATA)) {
      return new KnownDocuments(new ObjectMapper().readValue(in, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String digest) {
    return byDigest.containsKey(digest);
  }

  Facts of(String digest) {
    return byDigest.getOrDefault(digest, Facts.NONE);
  }
}
