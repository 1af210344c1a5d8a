package policyfunds.gateway.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.reference.DataFile;

class CodeListTest {

  private static final List<String> MODULES =
      List.of("allocation-service", "task-service", "performance-service", "gateway");

  @Test
  void everyCodeOfEveryContractIsNamedInOneList() throws IOException {
    Map<String, Set<String>> lists = lists();
    Map<String, Set<String>> enums = enums();

    assertThat(enums).hasSizeGreaterThanOrEqualTo(14);
    assertThat(enums)
        .allSatisfy((name, codes) ->
            assertThat(lists.values())
                .as("a list with all of %s %s", name, codes)
                .anyMatch(list -> list.containsAll(codes)));
  }

  @Test
  void everyCodeHasANameInBothLanguages() {
    assertThat(DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()))
        .allSatisfy(row -> {
          assertThat(row.get("name")).containsPattern("\\p{IsHan}");
          assertThat(row.get("nameEn")).matches("[ -~]+");
        });
  }

  private static Map<String, Set<String>> lists() {
    return DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("list"),
                Collectors.mapping(row -> row.get("code"), Collectors.toSet())));
  }

  private static Map<String, Set<String>> enums() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String module : MODULES) {
      JsonNode contract = new YAMLMapper().readTree(Path.of("..", module, "openapi.yaml").toFile());
      contract
          .at("/components/schemas")
          .properties()
          .forEach(schema -> collect(module + " " + schema.getKey(), schema.getValue(), found));
    }
    return found;
  }

  private static void collect(String name, JsonNode schema, Map<String, Set<String>> found) {
    if (schema.path("enum").isArray()) {
      Set<String> codes = new HashSet<>();
      schema.path("enum").forEach(code -> codes.add(code.asText()));
      found.put(name, codes);
    }
    schema
        .path("properties")
        .properties()
        .forEach(member -> collect(name + "." + member.getKey(), member.getValue(), found));
  }
}
