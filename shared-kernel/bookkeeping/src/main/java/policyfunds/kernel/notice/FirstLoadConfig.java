package policyfunds.kernel.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a service loads when it starts with documents that it does not hold yet (首次载入). */
@ConfigMapping(prefix = "policyfunds.first-load")
public interface FirstLoadConfig {

  /** Whether to load at all: on in the local run, off elsewhere. */
  @WithDefault("false")
  boolean enabled();

  /** Documents that ship with the service. */
  Optional<List<String>> documents();

  /** A directory with more documents, a folder each. */
  Optional<Path> directory();

  /**
   * The documents to load, those that ship with the service first; none where it is switched off.
   */
  default List<Notice> notices() {
    if (!enabled()) {
      return List.of();
    }
    List<Notice> notices = new ArrayList<>();
    documents().orElse(List.of()).forEach(id -> notices.add(NoticeFolder.onClassPath(id)));
    directory().ifPresent(path -> notices.addAll(NoticeFolder.in(path)));
    return notices;
  }
}
