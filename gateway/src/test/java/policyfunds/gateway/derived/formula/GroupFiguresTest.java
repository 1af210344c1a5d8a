package policyfunds.gateway.derived.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.gateway.derived.formula.DerivedCode.GROUP_ALLOCATED;
import static policyfunds.gateway.derived.formula.DerivedCode.GROUP_MEAN;
import static policyfunds.gateway.derived.formula.DerivedCode.GROUP_MONEY_PER_THOUSAND;
import static policyfunds.gateway.derived.formula.DerivedCode.GROUP_SHARE_OF_CITIES;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.kernel.language.Text;

class GroupFiguresTest {

  private static final FundFigures FUND = Guangdong.in2020();

  @Test
  void nineCitiesStandBesideTheOtherTwelve() {
    Found allocated = Found.of(GROUP_ALLOCATED, FUND);

    assertThat(allocated.of(Guangdong.NINE).value()).isEqualByComparingTo("1981.0");
    assertThat(allocated.of(Guangdong.TWELVE).value()).isEqualByComparingTo("538.0");
    assertThat(allocated.of(Guangdong.NINE).inputs()).hasSize(9);
    assertThat(allocated.of(Guangdong.TWELVE).inputs())
        .hasSize(12)
        .allSatisfy(input -> assertThat(input.cells()).isNotEmpty());
  }

  @Test
  void aMeanIsOfTheCitiesThatHaveMoney() {
    Found means = Found.of(GROUP_MEAN, FUND);

    assertThat(means.of(Guangdong.NINE).value()).isEqualByComparingTo("220.11111111");
    assertThat(means.of(Guangdong.TWELVE).value()).isEqualByComparingTo("44.83333333");
    assertThat(Found.inputs(means.of(Guangdong.NINE)))
        .containsExactly("ALLOCATED 1981", "CITY_COUNT 9");
    assertThat(means.of(Guangdong.NINE).inputs().getFirst().cells()).hasSize(11);
  }

  @Test
  void sharesOfTheGroupsAddUpToAll() {
    assertThat(Found.of(GROUP_SHARE_OF_CITIES, FUND).values())
        .containsExactly("0.786423", "0.213577");
  }

  @Test
  void aGroupsUnitCostIsOfItsOwnMoneyAndWork() {
    Found costs = Found.of(GROUP_MONEY_PER_THOUSAND, FUND);

    assertThat(costs.values()).containsExactly("18.08024378", "34.44302177");
    assertThat(Found.inputs(costs.of(Guangdong.NINE)))
        .containsExactly("ALLOCATED 712", "WORKLOAD 39380");
    assertThat(costs.of(Guangdong.NINE).unit()).isEqualTo("万元/千家次");
    assertThat(costs.of(Guangdong.NINE).comparison().provinceValue())
        .isEqualByComparingTo("22.72727273");
  }

  @Test
  void onlyCitiesOfTheFundCount() {
    RegionGroup delta =
        new RegionGroup("DELTA", Text.of("组", "group"), Set.of("440100", "450100", "450400"));
    RegionGroup elsewhere =
        new RegionGroup("ELSEWHERE", Text.of("组", "group"), Set.of("450100", "450400"));
    FundFigures fund =
        new FundFigures(Guangdong.province(), FUND.cities(), List.of(delta, elsewhere), List.of());

    assertThat(Found.of(GROUP_ALLOCATED, fund).values()).containsExactly("807.2");
    assertThat(Found.of(GROUP_MEAN, fund).values()).containsExactly("807.2");
    assertThat(Found.of(GROUP_MONEY_PER_THOUSAND, fund).values()).containsExactly("20.76363636");
    assertThat(DerivedCode.all(fund))
        .extracting(figure -> figure.about().group())
        .doesNotContain(elsewhere);
  }

  @Test
  void aCityOfTheGroupWithoutMoneyIsNotCounted() {
    FundFigures fund =
        Guangdong.of(
            Guangdong.province(),
            List.of(
                Guangdong.city("440100", "10", "1000"), Guangdong.city("440300", null, "1000")));

    assertThat(Found.of(GROUP_MEAN, fund).of(Guangdong.NINE).value()).isEqualByComparingTo("10");
    assertThat(Found.of(GROUP_MONEY_PER_THOUSAND, fund).values()).containsExactly("10");
  }

  @Test
  void thereAreNoneWithoutMoney() {
    FundFigures fund =
        Guangdong.of(
            new CityFigures(Guangdong.PROVINCE, null, Guangdong.of(), Guangdong.of()),
            List.of(new CityFigures("440100", null, Guangdong.work("5500"), Guangdong.of())));

    assertThat(GROUP_ALLOCATED.of(fund)).isEmpty();
    assertThat(GROUP_MEAN.of(fund)).isEmpty();
    assertThat(GROUP_SHARE_OF_CITIES.of(fund)).isEmpty();
    assertThat(GROUP_MONEY_PER_THOUSAND.of(fund)).isEmpty();
  }
}
