package policyfunds.e2e.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes every kind of forged token; each claims to be of a province's administrator. */
final class Forger {
  private static final String RS256 = "SHA256withRSA";
  private static final String NOBODY = "Bearer ";

  private final Tokens tokens;
  private final String trap;
  private final KeyPair foreign = Rsa.generate(2048);
  private final Map<String, Object> claims =
      Tokens.claims("forger", Set.of(Role.values()), "440000");
  private final List<Forged> forged = new ArrayList<>();

  /** {@code trap} is an address that a forged token has the services ask for keys. */
  Forger(Tokens tokens, String trap) {
    this.tokens = tokens;
    this.trap = trap;
  }

  List<Forged> all() {
    forged.clear();
    unsigned();
    confused();
    foreignKeys();
    wrongClaims();
    broken();
    ownKeysInHeader();
    otherSchemes();
    return List.copyOf(forged);
  }

  private void unsigned() {
    for (String none : List.of("none", "None", "nOnE", "NONE")) {
      String token = Jws.unsigned(Map.of("alg", none, "typ", "JWT"), claims) + ".";
      bearer("alg " + none, token);
    }
    bearer("alg none, signature kept", Jws.unsigned(Map.of("alg", "none"), claims) + ".AAAA");
    bearer("no alg", Jws.unsigned(Map.of("typ", "JWT"), claims) + "." + signatureOf(valid()));
  }

  private void confused() {
    byte[] der = tokens.keys().getPublic().getEncoded();
    String base64 = Base64.getEncoder().encodeToString(der);
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
            + "\n-----END PUBLIC KEY-----\n";
    Map<String, Object> header = Map.of("alg", "HS256", "typ", "JWT");
    bearer("HS256 with the public key as DER", Jws.hmac(header, claims, der));
    bearer("HS256 with the public key as PEM", Jws.hmac(header, claims, bytes(pem)));
    bearer("HS256 with the public key in base64", Jws.hmac(header, claims, bytes(base64)));
    bearer("HS256 with a key of one zero", Jws.hmac(header, claims, new byte[1]));
    bearer("HS256 that says RS256", Jws.hmac(Tokens.header(), claims, der));
  }

  private void foreignKeys() {
    foreign("wrong key", Map.of());
    foreign("unknown kid", Map.of("kid", "nobody-knows-it"));
    foreign("kid that is a path", Map.of("kid", "../../../../dev/null"));
    foreign("kid that is SQL", Map.of("kid", "' UNION SELECT 'secret'--"));
    signed("RS512 with another key", "RS512", "SHA512withRSA", foreign);
    signed("RS256 with a key of 1024 bits", "RS256", RS256, Rsa.generate(1024));
    signed("ES256 with a key of its own", "ES256", "SHA256withECDSAinP1363Format", elliptic());
    bearer(
        "PS256 with another key",
        Jws.unsigned(Map.of("alg", "PS256"), claims) + "." + Jws.base64(new byte[256]));
  }

  private void wrongClaims() {
    long now = ((Number) claims.get("iat")).longValue();
    claim("wrong issuer", "iss", "https://elsewhere.example");
    claim("issuer with a slash more", "iss", Tokens.ISSUER + "/");
    claim("missing issuer", "iss", null);
    claim("wrong audience", "aud", "another-service");
    claim("missing audience", "aud", null);
    claim("empty audience", "aud", List.of());
    claim("audience as a prefix", "aud", Tokens.AUDIENCE + "-of-others");
    claim("audience cut short", "aud", "policy");
    claim("audience in capitals", "aud", "POLICY-FUNDS");
    claim("expired", "exp", now - 3600);
    claim("expired in 1970", "exp", 0);
    claim("expiry missing", "exp", null);
    claim("expiry as words", "exp", "never");
    claim("not yet valid", "nbf", now + 3600);
  }

  private void broken() {
    String valid = valid();
    String[] parts = valid.split("\\.");
    bearer("truncated", valid.substring(0, valid.length() - 20));
    bearer("signature stripped", parts[0] + "." + parts[1] + ".");
    bearer("without the signature's dot", parts[0] + "." + parts[1]);
    bearer("payload altered", parts[0] + "." + payload(Role.values()) + "." + parts[2]);
    bearer("role in a fourth, unsigned part", reader() + "." + payload(Role.values()));
    bearer("role in a header that is unsigned", unsignedHeader());
    bearer("only two dots", "..");
    bearer("not base64", "!!!.###.???");
    bearer("no JSON", Jws.base64(bytes("a")) + "." + Jws.base64(bytes("b")) + ".c");
    bearer("five parts", "a.b.c.d.e");
    bearer("text", "let-me-in");
    bearer("foreign, of 12 KB", sign(foreign, Map.of("pad", "x".repeat(9_000))));
    forged.add(new Forged("a megabyte long", List.of(NOBODY + "x".repeat(1 << 20)), true));
    Map<String, Object> critical = Tokens.header();
    critical.put("crit", List.of("policyfunds"));
    critical.put("policyfunds", true);
    bearer("crit", Jws.signed(critical, claims, RS256, tokens.keys().getPrivate()));
  }

  private void ownKeysInHeader() {
    Certificate certificate = Certificate.selfSigned();
    foreign("embedded jwk", Map.of("jwk", Rsa.jwk(foreign.getPublic())));
    foreign("jku", Map.of("jku", "http://" + trap + "/jwks.json", "kid", "forger"));
    foreign("x5u", Map.of("x5u", "http://" + trap + "/certificate.pem"));
    Map<String, Object> header = Tokens.header();
    header.put("x5c", List.of(certificate.base64()));
    bearer("x5c", Jws.signed(header, claims, RS256, certificate.key()));
  }

  private void otherSchemes() {
    String valid = valid();
    String password = Base64.getEncoder().encodeToString(bytes("admin:admin"));
    forged.add(Forged.credentials("scheme Basic", "Basic " + password));
    forged.add(Forged.credentials("scheme Basic with a token", "Basic " + valid));
    forged.add(Forged.credentials("a token without a scheme", valid));
    forged.add(Forged.credentials("a scheme without a token", "Bearer"));
    forged.add(Forged.credentials("an empty header", ""));
    forged.add(Forged.credentials("two headers, valid first", NOBODY + valid, NOBODY + "x.y.z"));
    forged.add(Forged.credentials("two headers, valid last", NOBODY + "x.y.z", NOBODY + valid));
    forged.add(Forged.credentials("two tokens in one", NOBODY + valid + ", " + NOBODY + valid));
  }

  private void bearer(String kind, String token) {
    forged.add(Forged.bearer(kind, token));
  }

  private void foreign(String kind, Map<String, ?> inHeader) {
    bearer(kind, sign(foreign, inHeader));
  }

  private void signed(String kind, String alg, String algorithm, KeyPair keys) {
    bearer(kind, Jws.signed(Map.of("alg", alg), claims, algorithm, keys.getPrivate()));
  }

  /**
   * Signed by the key that the services trust; one claim is wrong, or left out where it is null.
   */
  private void claim(String kind, String claim, Object value) {
    Map<String, Object> wrong = Tokens.claims("forger", Set.of(Role.values()), "440000");
    wrong.put(claim, value);
    wrong.values().removeIf(each -> each == null);
    bearer(kind, tokens.sign(wrong));
  }

  private String sign(KeyPair keys, Map<String, ?> inHeader) {
    Map<String, Object> header = Tokens.header();
    header.putAll(inHeader);
    return Jws.signed(header, claims, RS256, keys.getPrivate());
  }

  private String valid() {
    return tokens.sign(claims);
  }

  private String reader() {
    return tokens.of(Role.READER);
  }

  private static String signatureOf(String token) {
    return token.substring(token.lastIndexOf('.') + 1);
  }

  private String payload(Role... roles) {
    return Jws.base64(Jws.json(Tokens.claims("forger", Set.of(roles), "440000")));
  }

  /** The JSON form of a token, whose unprotected header nobody has signed. */
  private String unsignedHeader() {
    String[] parts = reader().split("\\.");
    return Jws.base64(
        Jws.json(
            Map.of(
                "protected",
                parts[0],
                "payload",
                parts[1],
                "signature",
                parts[2],
                "header",
                Map.of("groups", List.of("administrator")))));
  }

  private static KeyPair elliptic() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
