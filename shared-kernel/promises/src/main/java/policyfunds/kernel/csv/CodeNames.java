package policyfunds.kernel.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import policyfunds.kernel.figure.FundNames;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;

/** The names of all codes that a row may hold (代码名称); what has no name is called by its code. */
@ApplicationScoped
class CodeNames {

  private static final String CODE_LISTS = "/policyfunds/code-lists.csv";

  private record Code(String list, String code) {}

  private final Map<Code, Text> listed = new HashMap<>();
  private final Names names;
  private final FundNames funds;

  CodeNames(Names names, FundNames funds) {
    this.names = names;
    this.funds = funds;
    DataFile.rows(CODE_LISTS, Optional.empty())
        .forEach(row ->
            listed.put(
                new Code(row.get("list"), row.get("code")),
                Text.of(row.get("name"), row.get("nameEn"))));
  }

  /** Codes are named in the language of the answer; regions, directions and funds as in JSON. */
  Column.Naming in(Language language) {
    return (list, code) ->
        switch (list) {
          case "regions" -> names.ofRegion(code);
          case "funding-directions" -> names.ofDirection(code);
          case "funds" -> funds.nameOf(code);
          default -> {
            Text name = listed.get(new Code(list, code));
            yield name == null ? code : name.in(language);
          }
        };
  }
}
