package policyfunds.e2e.expected;

/** A city 地级以上市: GB/T 2260 code, official name and its place in the notice's own order. */
public record City(String code, String name, int order) {
  String shortName() {
    return name.substring(0, name.length() - 1);
  }
}
