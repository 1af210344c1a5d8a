package policyfunds.task.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;

class WorkloadByReferenceTest {

  @Test
  void isNamedAsTheListOfFindingCodesNamesIt() {
    FindingRule rule = WorkloadByReference.RULE;

    assertThat(DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()))
        .filteredOn(row -> "finding-codes".equals(row.get("list")))
        .filteredOn(row -> rule.code().equals(row.get("code")))
        .extracting(row -> Text.of(row.get("name"), row.get("nameEn")))
        .containsExactly(rule.title());
  }
}
