package policyfunds.gateway.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.gateway.derived.formula.Measure;
import policyfunds.gateway.derived.formula.RegionGroup;
import policyfunds.kernel.region.Regions;

class DataFilesTest {

  private static final Regions REGIONS = Regions.shipped();

  @TempDir Path folder;

  @Test
  void shipsTheNineCitiesOfThePearlRiverDeltaAndTheOtherTwelve() {
    RegionGroups groups = new RegionGroups(REGIONS, Optional.empty());

    assertThat(groups.all())
        .extracting(RegionGroup::code)
        .containsExactly("PEARL_RIVER_DELTA", "OUTSIDE_PEARL_RIVER_DELTA");
    assertThat(groups.all().getFirst().regionCodes())
        .extracting(REGIONS::nameOf)
        .containsExactlyInAnyOrder("广州市", "深圳市", "珠海市", "佛山市", "惠州市", "东莞市", "中山市", "江门市", "肇庆市");
    assertThat(groups.all().getLast().regionCodes())
        .hasSize(12)
        .doesNotContainAnyElementsOf(groups.all().getFirst().regionCodes());
  }

  @Test
  void aMountedFileAddsGroupsAndReplacesThoseOfTheSameCode() throws IOException {
    RegionGroups groups =
        new RegionGroups(
            REGIONS,
            mounted(
                """
                code,name,nameEn,regionCodes,complementOf
                EAST,粤东,East,440500|445100|445200|441500,
                PEARL_RIVER_DELTA,广佛,Guangfo,440100|440600,
                """));

    assertThat(groups.all())
        .extracting(RegionGroup::code)
        .containsExactly("PEARL_RIVER_DELTA", "OUTSIDE_PEARL_RIVER_DELTA", "EAST");
    assertThat(groups.all().getFirst().regionCodes()).isEqualTo(Set.of("440100", "440600"));
    assertThat(groups.all().get(1).regionCodes()).hasSize(19);
  }

  @Test
  void aComplementOfNothingStopsTheStart() throws IOException {
    Optional<String> file =
        mounted("code,name,nameEn,regionCodes,complementOf\nREST,其余,Rest,,NOWHERE\n");

    assertThatThrownBy(() -> new RegionGroups(REGIONS, file)).hasMessageContaining("REST");
  }

  @Test
  void aMountedFileAddsMeasures() throws IOException {
    Measures measures =
        new Measures(
            mounted(
                """
                code,name,nameEn,directionCode,indicator,unit
                REPORTS,研究报告,Reports,ENTERPRISE_SURVEY,研究报告数（份）,份
                """));

    assertThat(measures.all())
        .extracting(Measure::code)
        .containsExactly("PLATFORM_PROJECTS", "REPORTS");
    assertThat(measures.all().getFirst().indicator()).isEqualTo("公共服务平台项目数");
  }

  private Optional<String> mounted(String text) throws IOException {
    return Optional.of(Files.writeString(folder.resolve("mounted.csv"), text).toString());
  }
}
