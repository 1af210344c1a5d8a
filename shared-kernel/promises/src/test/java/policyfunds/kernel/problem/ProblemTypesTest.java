package policyfunds.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.language.Text;

class ProblemTypesTest {

  @Test
  void standsInTheListOfCodes() throws Exception {
    String documented = Files.readString(Path.of("../../docs/problems.md"));

    assertThat(types())
        .hasSizeGreaterThan(20)
        .allSatisfy(type ->
            assertThat(documented)
                .contains("`" + type.code() + "`", type.title().zh(), type.title().en()));
  }

  @Test
  void hasACodeOfItsOwnForEachKind() throws Exception {
    assertThat(types()).extracting(ProblemType::code).doesNotHaveDuplicates();
    assertThat(types()).allMatch(type -> type.status() >= 400 && type.status() < 600);
  }

  @Test
  void putsTheParticularsIntoBothLanguages() throws IOException {
    Problem problem =
        ProblemTypes.YEAR_WITHOUT_DATA.because(
            Text.of("%s 年没有数据", "There is no data for %s").with(2019));

    ProblemView zh = ProblemView.of(problem, Language.ZH, "/x", null);
    ProblemView en = ProblemView.of(problem, Language.EN, "/x", "abc");

    assertThat(zh.detail()).isEqualTo("2019 年没有数据");
    assertThat(en.detail()).isEqualTo("There is no data for 2019");
    assertThat(en.type()).isEqualTo("urn:policyfunds:problem:year-without-data");
    assertThat(en.traceId()).isEqualTo("abc");
    assertThat(zh.errors()).isNull();
  }

  private static List<ProblemType> types() throws IllegalAccessException {
    List<ProblemType> types = new ArrayList<>();
    for (Field field : ProblemTypes.class.getFields()) {
      types.add((ProblemType) field.get(null));
    }
    return types;
  }
}
