package policyfunds.kernel.access;

import java.util.Set;

/**
 * The regions that somebody is bound to (管辖范围): each stands for itself and all below it, as the
 * digits of GB/T 2260 nest.
 */
record Scope(Set<String> regionCodes) {

  boolean covers(String regionCode) {
    return regionCodes.stream()
        .filter(own -> own.matches("[1-9]\\d{5}"))
        .anyMatch(own -> regionCode.startsWith(stem(own)));
  }

  /** {@code 440000} → {@code 44}, {@code 440100} → {@code 4401}. */
  private static String stem(String code) {
    return code.replaceFirst("(00){1,2}$", "");
  }
}
