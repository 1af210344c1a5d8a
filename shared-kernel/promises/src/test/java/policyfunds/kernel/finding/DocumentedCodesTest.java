package policyfunds.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.reference.DataFile;

class DocumentedCodesTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

  @Test
  void everyCodeHasItsRowAndEveryRowIsACode() throws IOException {
    String documented = Files.readString(Path.of("../../docs/findings.md"));

    Stream<String> rows = ROW.matcher(documented).results().map(row -> row.group(1));

    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of("finding-codes", "derived-figure-codes")
                .flatMap(list -> codes(list).stream())
                .toList());
  }

  private static List<String> codes(String list) {
    List<String> codes =
        DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()).stream()
            .filter(row -> list.equals(row.get("list")))
            .map(row -> row.get("code"))
            .toList();
    assertThat(codes).as(list).hasSizeGreaterThan(10);
    return codes;
  }
}
