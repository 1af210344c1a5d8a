package policyfunds.allocation.imports;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.notice.FirstLoadConfig;
import policyfunds.kernel.notice.Notice;

/** Loads the documents that the service does not hold yet when it starts (首次载入). */
@ApplicationScoped
class FirstLoad {

  private static final Logger LOG = Logger.getLogger(FirstLoad.class);

  private final FirstLoadConfig config;
  private final ImportService imports;

  FirstLoad(FirstLoadConfig config, ImportService imports) {
    this.config = config;
    this.imports = imports;
  }

  void atStart(@Observes StartupEvent event) {
    for (Notice notice : config.notices()) {
      boolean loaded = imports.take(Asked.shipped(notice), Language.ZH).changed();
      LOG.infof("document %s %s", notice.descriptor().id(), loaded ? "loaded" : "held already");
    }
  }
}
