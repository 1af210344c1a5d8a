package policyfunds.kernel.json;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a body may be (正文上限): longer where a document is handed in. */
@ApplicationScoped
public class BodyLimit {

  private static final Set<String> DOCUMENTS = Set.of("/api/v1/documents", "/api/v1/imports");

  private final long body;
  private final long document;

  BodyLimit(
      @ConfigProperty(name = "policyfunds.largest-body") MemorySize body,
      @ConfigProperty(name = "policyfunds.largest-document") MemorySize document) {
    this.body = body.asLongValue();
    this.document = document.asLongValue();
  }

  /** Most bytes of a body that is sent to this path. */
  public long at(String path) {
    return DOCUMENTS.contains(path) ? document : body;
  }
}
