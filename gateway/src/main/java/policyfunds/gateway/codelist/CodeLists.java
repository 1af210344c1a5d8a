package policyfunds.gateway.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.gateway.codelist.CodeList.Code;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.reference.DataFile;

/** The code lists of the whole suite. */
@ApplicationScoped
public class CodeLists {

  private static final String OWN_LIST = "/policyfunds/code-lists.csv";

  private final Map<String, CodeList> byName = new LinkedHashMap<>();

  CodeLists(FundingDirections directions) {
    Map<String, List<Code>> codes = new LinkedHashMap<>();
    DataFile.rows(OWN_LIST, Optional.empty())
        .forEach(row ->
            codes
                .computeIfAbsent(row.get("list"), _ -> new ArrayList<>())
                .add(new Code(row.get("code"), row.get("name"), row.get("nameEn"))));
    codes.put(
        "funding-directions",
        directions.all().stream()
            .map(direction ->
                new Code(direction.code().value(), direction.name(), direction.nameEn()))
            .toList());
    codes.forEach((name, items) -> byName.put(name, new CodeList(name, items)));
  }

  List<CodeList> all() {
    return List.copyOf(byName.values());
  }

  CodeList require(String name) {
    CodeList list = byName.get(name);
    if (list == null) {
      throw ProblemTypes.RESOURCE_UNKNOWN.because(
          Text.of("没有代码表“%s”；有：%s", "There is no code list \"%s\"; there are: %s")
              .with(Shown.of(name), String.join(", ", byName.keySet())));
    }
    return list;
  }

  /** The name of a code, or the code itself where the list does not have it. */
  public String nameOf(String list, String code, Language language) {
    return require(list).items().stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .map(item -> Text.of(item.name(), item.nameEn()).in(language))
        .orElse(code);
  }
}
