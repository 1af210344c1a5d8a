package policyfunds.local.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.local.console.Refusal;

/** What may be said beside a document (附带事项), because the document does not say it. */
enum Fact {
  FUND("--fund", "fund", "GD-IIT-2021", ".+", "FUND_CODE_MISSING"),
  FUND_NAME("--fund-name", "fundName", "2021年度工业和信息化预留资金", ".+", "FUND_NAME_MISSING"),
  PROVINCE("--province", "province", "440000", "[1-9][0-9]{5}", "PROVINCE_MISSING"),
  YEAR("--year", "year", "2021", "[1-9][0-9]{3}", "YEAR_MISSING", "YEAR_AMBIGUOUS"),
  TYPE("--type", "type", "SME", ".+"),
  TITLE("--title", "title", "2021年度工业和信息化预留资金安排", ".+"),
  LINKS("--links", "links", "[{\"table\":\"4-1\",\"itemSequences\":[2,3]}]", null, "LINKS_MISSING"),
  SPANS(
      "--spans",
      "spans",
      "[{\"table\":\"5-1\",\"row\":1,\"spans\":[1,1,1,3,2]}]",
      null,
      "SPANS_MISSING"),
  REPLACES("--replaces", "replaces", "ea6f6d59".repeat(8), "[0-9a-f]{64}");

  private final String option;
  private final String part;
  private final String example;
  private final Pattern form;
  private final List<String> askedForBy;

  /** Without a form it is a list in JSON, or a file that holds one. */
  Fact(String option, String part, String example, String form, String... askedForBy) {
    this.option = option;
    this.part = part;
    this.example = example;
    this.form = form == null ? null : Pattern.compile(form);
    this.askedForBy = List.of(askedForBy);
  }

  /** The one that a conflict of this code asks for. */
  static Optional<Fact> askedForBy(String code) {
    return Stream.of(values()).filter(fact -> fact.askedForBy.contains(code)).findFirst();
  }

  String option() {
    return option;
  }

  /** Name of the part of the form that carries it. */
  String part() {
    return part;
  }

  String example() {
    return example;
  }

  boolean isList() {
    return form == null;
  }

  /** The value, refused in one sentence where it has not the form that it needs. */
  String checked(String value) {
    if (!form.matcher(value).matches()) {
      throw Refusal.ofArguments("%s is \"%s\": give it as %s.".formatted(option, value, example));
    }
    return value;
  }
}
