package policyfunds.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.problem.Problem;

class RegionsTest {

  private final Regions regions = Regions.shipped();

  @Test
  void listsTheCitiesInDocumentOrder() {
    assertThat(regions.citiesOf(RegionCode.of("440000")))
        .hasSize(21)
        .extracting(Region::name)
        .startsWith("广州市", "深圳市", "珠海市")
        .endsWith("潮州市", "揭阳市", "云浮市");
  }

  @ParameterizedTest
  @CsvSource({"广州, 440100", "广州市, 440100", "440100, 440100", "广东省, 440000"})
  void knowsARegionByNameAliasAndCode(String name, String code) {
    assertThat(regions.named(name)).map(region -> region.code().value()).contains(code);
  }

  @Test
  void knowsTheCityThatALongerNameBeginsWith() {
    assertThat(regions.leading("广州市工业和信息化主管部门")).map(Region::name).contains("广州市");
    assertThat(regions.leading("羊城市主管部门")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4401", "4401000", "044010", "44010x", "", "４４０１００"})
  void refusesWhatIsNoCode(String code) {
    assertThatThrownBy(() -> RegionCode.of(code))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type().code()).isEqualTo("REGION_CODE_MALFORMED"));
  }

  @ParameterizedTest
  @CsvSource({"440000, REGION_NOT_A_CITY", "440103, REGION_NOT_A_CITY", "449900, REGION_UNKNOWN"})
  void tellsWhatIsNoCity(String code, String problem) {
    assertThatThrownBy(() -> regions.requireCity(RegionCode.of(code)))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type().code()).isEqualTo(problem));
  }

  @Test
  void isExtendedByAMountedFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("regions.csv");
    Files.writeString(
        file,
        """
        code,name,nameEn,parent,displayOrder,aliases
        450000,广西壮族自治区,Guangxi,,100,广西
        450100,南宁市,Nanning,450000,101,南宁|邕
        """);

    Regions extended = new Regions(Optional.of(file.toString()));

    assertThat(extended.named("邕")).map(Region::name).contains("南宁市");
    assertThat(extended.citiesOf(RegionCode.of("440000"))).hasSize(21);
  }
}
