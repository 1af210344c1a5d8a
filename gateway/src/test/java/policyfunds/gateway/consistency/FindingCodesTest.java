package policyfunds.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;

/** What fails is found under its rule's own code and title. */
class FindingCodesTest {

  @Test
  void everyRuleIsNamedInTheListOfCodes() {
    Map<String, Text> listed =
        DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()).stream()
            .filter(row -> row.get("list").equals("finding-codes"))
            .collect(
                Collectors.toMap(
                    row -> row.get("code"), row -> Text.of(row.get("name"), row.get("nameEn"))));
    CityFigures unknown = new CityFigures("440000", null, null, null);
    CityFigures city = City.of("440100", "114.2", "5500", "5500");

    Map<String, Text> titles =
        Stream.of(ConsistencyRules.of(List.of(unknown, city)))
            .flatMap(List::stream)
            .collect(Collectors.toMap(Check::rule, Check::title));

    assertThat(titles).hasSize(7);
    assertThat(listed).containsAllEntriesOf(titles);
  }
}
