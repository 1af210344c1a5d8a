package policyfunds.local.token;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import policyfunds.local.console.Refusal;

/** What the holder of a token may do (角色); two of them only in the regions that it names. */
public enum Role {
  READER(false),
  EDITOR(true),
  APPROVER(true),
  AUDITOR(false),
  ADMINISTRATOR(false);

  private final boolean boundToRegions;

  Role(boolean boundToRegions) {
    this.boundToRegions = boundToRegions;
  }

  static Role named(String name) {
    return Stream.of(values())
        .filter(role -> role.label().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Refusal.ofArguments("\"%s\" is no role: choose %s.".formatted(name, choices())));
  }

  static String choices() {
    String others =
        Stream.of(values()).limit(values().length - 1).map(Role::label).collect(joining(", "));
    return others + " or " + values()[values().length - 1].label();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean boundToRegions() {
    return boundToRegions;
  }
}
