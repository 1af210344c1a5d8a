package policyfunds.e2e.access;

import java.util.List;

/**
 * A forged token 伪造令牌, or what else is no proof of anything.
 *
 * @param credentials values of the header Authorization, as many as are sent
 * @param tooLong whether the HTTP server itself refuses a header of that size
 */
record Forged(String kind, List<String> credentials, boolean tooLong) {

  static Forged bearer(String kind, String token) {
    return credentials(kind, "Bearer " + token);
  }

  static Forged credentials(String kind, String... credentials) {
    return new Forged(kind, List.of(credentials), false);
  }

  /** The headers of a request as name, value, name, value. */
  String[] headers() {
    return credentials.stream()
        .flatMap(value -> List.of("Authorization", value).stream())
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return kind;
  }
}
