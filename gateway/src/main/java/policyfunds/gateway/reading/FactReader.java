package policyfunds.gateway.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import policyfunds.gateway.imports.NewImport.Link;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.RegionLevel;
import policyfunds.kernel.region.Regions;

/** Reads facts that are given beside a document, by their names, each in its own form. */
@ApplicationScoped
class FactReader {

  /** How the suite calls the facts in the files that it writes. */
  private static final Map<String, String> PARTICULARS =
      Map.of(
          "fund", "policyfunds.fundCode",
          "fundName", "policyfunds.fundName",
          "province", "policyfunds.regionCode",
          "year", "policyfunds.year",
          "type", "policyfunds.type",
          "title", "policyfunds.title",
          "links", "policyfunds.links");

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TITLE = 500;

  private final ObjectMapper json;
  private final Regions regions;

  FactReader(ObjectMapper json, Regions regions) {
    this.json = json;
    this.regions = regions;
  }

  /**
   * The facts that somebody gives.
   *
   * @throws policyfunds.kernel.problem.Problem 400 that names the one that is malformed
   */
  Facts given(Map<String, String> parts) {
    return new Facts(
        matching(parts, "fund", "[A-Z0-9][A-Z0-9-]{1,63}"),
        text(parts, "fundName", LONGEST_NAME),
        province(parts),
        parts.containsKey("year") ? FiscalYear.of(parts.get("year")).value() : null,
        matching(parts, "type", "[A-Z0-9][A-Z0-9-]{0,30}"),
        text(parts, "title", LONGEST_TITLE),
        list(parts, "links", new TypeReference<List<Link>>() {}));
  }

  /** The facts that a file brings along; one that is malformed says nothing. */
  Facts brought(Map<String, String> particulars) {
    Facts facts = Facts.NONE;
    for (Map.Entry<String, String> name : PARTICULARS.entrySet()) {
      String value = particulars.get(name.getValue());
      if (value != null) {
        facts = facts.or(wellFormed(name.getKey(), value));
      }
    }
    return facts;
  }

  private Facts wellFormed(String name, String value) {
    try {
      return given(Map.of(name, value));
    } catch (Problem _) {
      return Facts.NONE;
    }
  }

  /** Text in a form of its own; null where there is none. */
  String matching(Map<String, String> parts, String name, String form) {
    String text = parts.get(name);
    if (text != null && !text.matches(form)) {
      throw malformed(
          name, Text.of("“%s”不符合格式 %s", "\"%s\" does not look like %s").with(Shown.of(text), form));
    }
    return text;
  }

  /** A JSON list; null where there is none. */
  <T> List<T> list(Map<String, String> parts, String name, TypeReference<List<T>> type) {
    String text = parts.get(name);
    if (text == null) {
      return null;
    }
    try {
      List<T> list = json.readValue(text, type);
      if (list == null || list.contains(null)) {
        throw malformed(name, Text.of("列表中有空值", "the list has gaps"));
      }
      return List.copyOf(list);
    } catch (JsonProcessingException | NullPointerException _) {
      throw malformed(name, Text.of("不是所要求的 JSON 列表", "it is not the JSON list that it should be"));
    }
  }

  private String text(Map<String, String> parts, String name, int longest) {
    String text = parts.get(name);
    if (text == null) {
      return null;
    }
    if (text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
      throw malformed(name, Text.of("须为 1 到 %s 个字", "it must be 1 to %s characters").with(longest));
    }
    return text.strip();
  }

  private String province(Map<String, String> parts) {
    String code = parts.get("province");
    if (code == null) {
      return null;
    }
    RegionCode region = RegionCode.of(code);
    if (region.level() != RegionLevel.PROVINCE || regions.find(region).isEmpty()) {
      throw malformed(
          "province", Text.of("%s 不是已知省份的代码", "%s is not the code of a known province").with(code));
    }
    return code;
  }

  static Problem malformed(String name, Text why) {
    return ProblemTypes.PARAMETER_MALFORMED
        .because(Text.of("部分“%s”有误：%s", "Part \"%s\": %s").with(name, why))
        .at(name);
  }
}
