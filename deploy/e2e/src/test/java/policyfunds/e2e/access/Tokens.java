package policyfunds.e2e.access;

import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import policyfunds.e2e.suite.SuiteProcess;

/** Mints the tokens 令牌 of a local run with the key that the run keeps among its data. */
public final class Tokens {
  static final String ISSUER = "https://policyfunds.example/local";
  static final String AUDIENCE = "policy-funds";
  private static final int LIFE_SECONDS = 3600;

  private final KeyPair keys;

  private Tokens(KeyPair keys) {
    this.keys = keys;
  }

  public static Tokens of(SuiteProcess suite) {
    return new Tokens(Rsa.read(suite.data().resolve("keys/private.pem")));
  }

  /** A token of one role, its subject named after role and regions. */
  public String of(Role role, String... regions) {
    return of(role.claim() + "-of-" + String.join("-", regions), Set.of(role), regions);
  }

  public String of(String subject, Set<Role> roles, String... regions) {
    return sign(claims(subject, roles, regions));
  }

  /** The value of the header Authorization for a role. */
  public String bearer(Role role, String... regions) {
    return "Bearer " + of(role, regions);
  }

  KeyPair keys() {
    return keys;
  }

  String sign(Map<String, ?> claims) {
    return Jws.signed(header(), claims, "SHA256withRSA", keys.getPrivate());
  }

  static Map<String, Object> header() {
    return new LinkedHashMap<>(Map.of("alg", "RS256", "typ", "JWT"));
  }

  static Map<String, Object> claims(String subject, Set<Role> roles, String... regions) {
    long now = Instant.now().getEpochSecond();
    var claims = new LinkedHashMap<String, Object>();
    claims.put("iss", ISSUER);
    claims.put("aud", AUDIENCE);
    claims.put("sub", subject);
    claims.put("groups", new ArrayList<>(roles.stream().map(Role::claim).sorted().toList()));
    if (regions.length > 0) {
      claims.put("regions", List.of(regions));
    }
    claims.put("iat", now);
    claims.put("exp", now + LIFE_SECONDS);
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }
}
