package policyfunds.performance.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCategoriesTest {

  @ParameterizedTest
  @CsvSource({
    "数量指标, QUANTITY",
    "'数量\n指标', QUANTITY",
    "过程管理指标, PROCESS",
    "满意度指标, SATISFACTION",
    "服务对象满意度指标, SATISFACTION",
    "可持续影响指标, SUSTAINABILITY",
    "效益指标, BENEFIT",
    "社会效益指标, SOCIAL",
  })
  void knowsWordingsHoweverTheyAreBroken(String wording, IndicatorCategory expected) {
    assertThat(IndicatorCategories.shipped().of(wording)).hasValue(expected);
  }

  @Test
  void takesNoWordingForAnother() {
    assertThat(IndicatorCategories.shipped().of("其他数量指标")).isEmpty();
  }

  @Test
  void isExtendedByAMountedFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("categories.csv");
    Files.writeString(file, "category,wordings\nCOST,经济成本指标|社会成本指标\n");

    IndicatorCategories categories = new IndicatorCategories(Optional.of(file.toString()));

    assertThat(categories.of("社会成本指标")).hasValue(IndicatorCategory.COST);
    assertThat(categories.of("质量指标")).hasValue(IndicatorCategory.QUALITY);
  }
}
