package policyfunds.local.console;

import java.util.Map;
import java.util.stream.Stream;

/** The language of a terminal (语言): Chinese where its locale says so, otherwise English. */
public enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** By the variables of POSIX, the strongest that is set, or what the script kept of them. */
  public static Language of(Map<String, String> environment) {
    return Stream.of("SUITE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isBlank())
            .findFirst()
            .filter(value -> value.startsWith("zh"))
            .isPresent()
        ? ZH
        : EN;
  }

  /** As {@code Accept-Language} takes it. */
  public String tag() {
    return tag;
  }

  /** The one of the two that is spoken here. */
  public String text(String zh, String en) {
    return switch (this) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
