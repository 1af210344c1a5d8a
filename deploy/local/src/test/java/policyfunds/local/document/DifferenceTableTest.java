package policyfunds.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policyfunds.local.console.Language;
import policyfunds.local.document.Report.Part;

class DifferenceTableTest {

  @Test
  void countsTheDifferencesThatItDoesNotShow() {
    Map<String, Object> removed =
        Map.of("kind", "REMOVED", "entity", "policy_task", "key", "x", "values", List.of());
    var part =
        new Part(
            "tasks",
            "TRIED",
            new Members(
                Map.of("differences", Collections.nCopies(25, removed), "differencesLeftOff", 7)));

    List<String> lines =
        new DifferenceTable(Language.EN)
            .lines(new Report("", "", true, false, List.of(part), List.of()));

    assertThat(lines).filteredOn(line -> line.startsWith("removed ")).hasSize(20);
    assertThat(lines).last().isEqualTo("… and 12 more differences");
  }
}
