package policyfunds.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "440000,440000,true",
    "440000,440100,true",
    "440000,445300,true",
    "440000,450100,false",
    "440100,440100,true",
    "440100,440103,true",
    "440100,440000,false",
    "440100,440300,false",
    "440100,441000,false",
    "442000,442000,true",
    "442000,442100,false",
    "500000,500103,true",
    "440103,440104,false",
    "44,440100,false",
    "'',440100,false",
    "*,440100,false",
  })
  void coversARegionAndAllBelowIt(String own, String region, boolean covered) {
    assertThat(new Scope(Set.of(own)).covers(region)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({"440000", "440100"})
  void coversNothingWithoutARegion(String region) {
    assertThat(new Scope(Set.of()).covers(region)).isFalse();
  }
}
