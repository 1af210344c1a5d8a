package policyfunds.gateway.derived.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.gateway.derived.formula.DerivedCode.SHARE_OF_CITIES;
import static policyfunds.gateway.derived.formula.DerivedCode.SHARE_OF_FUND;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;

class SharesTest {

  private static final FundFigures FUND = Guangdong.in2020();

  @Test
  void aCityHasAShareOfTheFundAndOneOfTheCities() {
    DerivedFigure ofFund = Found.of(SHARE_OF_FUND, FUND).of("440100");
    DerivedFigure ofCities = Found.of(SHARE_OF_CITIES, FUND).of("440100");

    assertThat(ofFund.value()).isEqualByComparingTo("0.144117");
    assertThat(Found.inputs(ofFund)).containsExactly("ALLOCATED 807.2", "FUND_TOTAL 5601");
    assertThat(ofCities.value()).isEqualByComparingTo("0.320445");
    assertThat(Found.inputs(ofCities)).containsExactly("ALLOCATED 807.2", "CITIES_TOTAL 2519");
    assertThat(ofFund.unit()).isNull();
  }

  @Test
  void citiesAreRankedByTheirMoneyAndEqualsShareTheBetter() {
    Found shares = Found.of(SHARE_OF_CITIES, FUND);

    assertThat(shares.all()).hasSize(21);
    assertThat(shares.of("440100").comparison().rank()).isEqualTo(1);
    assertThat(shares.of("441900").comparison().rank()).isEqualTo(2);
    assertThat(shares.of("441500").comparison().rank()).isEqualTo(20);
    assertThat(shares.of("441700").comparison().rank()).isEqualTo(20);
    assertThat(shares.of("440100").comparison().among()).isEqualTo(21);
    assertThat(shares.of("440100").comparison().median()).isEqualByComparingTo("0.020286");
  }

  @Test
  void directionsItemsAndOtherRecipientsHaveSharesOfTheFund() {
    Found shares = Found.of(SHARE_OF_FUND, FUND);

    assertThat(shares.all()).hasSize(21 + 2 + 10 + 4);
    assertThat(shares.only(of -> Guangdong.SURVEY.equals(of.about().directionCode())).value())
        .isEqualByComparingTo("0.223174");
    DerivedFigure eighth = shares.only(of -> List.of(8).equals(of.about().itemSequences()));
    assertThat(eighth.value()).isEqualByComparingTo("0.053562");
    assertThat(eighth.about().subject()).isEqualTo("项目8");
    assertThat(shares.only(of -> "广东省工艺美术协会".equals(of.about().subject())).value())
        .isEqualByComparingTo("0.017854");
  }

  @Test
  void sumsCiteTheCellsOfWhatTheySum() {
    Found shares = Found.of(SHARE_OF_FUND, FUND);
    DerivedFigure direction =
        shares.only(of -> Guangdong.CLUSTER.equals(of.about().directionCode()));
    DerivedFigure first = shares.only(of -> List.of(1).equals(of.about().itemSequences()));
    DerivedFigure eighth = shares.only(of -> List.of(8).equals(of.about().itemSequences()));

    assertThat(shares.of("440100").inputs().getFirst().cells()).hasSize(2);
    assertThat(shares.of("440100").inputs().getLast().cells()).hasSize(23 + 9);
    assertThat(direction.inputs().getFirst().cells()).hasSize(2);
    assertThat(first.inputs().getFirst().cells()).hasSize(23);
    assertThat(eighth.inputs().getFirst().cells()).hasSize(1);
    assertThat(Found.of(SHARE_OF_CITIES, FUND).of("440400").inputs().getLast().cells()).hasSize(23);
  }

  @Test
  void thereAreNoneWithoutTheWhole() {
    FundFigures unknown =
        Guangdong.of(new CityFigures(Guangdong.PROVINCE, null, null, null), FUND.cities());
    FundFigures nothing =
        Guangdong.of(
            new CityFigures(
                Guangdong.PROVINCE,
                Guangdong.of(Guangdong.figure(Figures.FUND_TOTAL, "0", "万元")),
                null,
                null),
            FUND.cities());

    assertThat(SHARE_OF_FUND.of(unknown)).isEmpty();
    assertThat(SHARE_OF_CITIES.of(unknown)).isEmpty();
    assertThat(SHARE_OF_FUND.of(nothing)).isEmpty();
  }

  @Test
  void aCityWithoutMoneyHasNoneAndNotZero() {
    FundFigures fund =
        Guangdong.of(
            Guangdong.province(),
            List.of(
                Guangdong.city("440100", "114.2", "5500"), Guangdong.city("440300", null, "6600")));

    assertThat(SHARE_OF_CITIES.of(fund))
        .extracting(figure -> figure.about().regionCode())
        .containsExactly("440100");
    assertThat(SHARE_OF_FUND.of(fund))
        .extracting(DerivedFigure::value)
        .allMatch(Objects::nonNull)
        .allMatch(value -> value.signum() > 0);
  }
}
