package policyfunds.e2e.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;

/**
 * Somebody who calls 调用者.
 *
 * @param label as it heads a column
 * @param role empty for a token without one, and for whoever has no token
 */
record Caller(String label, boolean hasToken, Optional<Role> role, Set<String> regions) {

  static List<Caller> all() {
    return List.of(
        new Caller("anonymous", false, Optional.empty(), Set.of()),
        new Caller("no role", true, Optional.empty(), Set.of("440000")),
        of("reader", Role.READER, "440000"),
        of("editor of Guangzhou", Role.EDITOR, "440100"),
        of("editor of Shenzhen", Role.EDITOR, "440300"),
        of("editor of both", Role.EDITOR, "440100", "440300"),
        of("editor of Guangdong", Role.EDITOR, "440000"),
        of("editor of nothing", Role.EDITOR),
        of("editor of Hunan", Role.EDITOR, "430000"),
        of("approver of Guangdong", Role.APPROVER, "440000"),
        of("approver of Guangzhou", Role.APPROVER, "440100"),
        of("auditor", Role.AUDITOR, "440000"),
        of("administrator", Role.ADMINISTRATOR, "440000"));
  }

  boolean is(Role asked) {
    return role.filter(asked::equals).isPresent();
  }

  /** Bound to the region itself, or to its province. */
  boolean covers(String region) {
    return regions.contains(region) || regions.contains(region.substring(0, 2) + "0000");
  }

  /** The headers that tell who calls, as name, value. */
  List<String> headers(Tokens tokens) {
    Set<Role> roles = role.map(Set::of).orElse(Set.of());
    return hasToken
        ? List.of(
            "Authorization", "Bearer " + tokens.of(label, roles, regions.toArray(String[]::new)))
        : List.of();
  }

  private static Caller of(String label, Role role, String... regions) {
    return new Caller(label, true, Optional.of(role), Set.of(regions));
  }
}
