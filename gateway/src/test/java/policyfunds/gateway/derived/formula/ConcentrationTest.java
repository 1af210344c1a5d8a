package policyfunds.gateway.derived.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.gateway.derived.formula.DerivedCode.TOP_CITIES_SHARE;
import static policyfunds.gateway.derived.formula.DerivedCode.TOP_RECIPIENTS_SHARE;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

  private static final FundFigures FUND = Guangdong.in2020();

  @Test
  void addsUpTheLargestRecipientsWhoeverTheyAre() {
    Found shares = Found.of(TOP_RECIPIENTS_SHARE, FUND);

    assertThat(shares.values()).containsExactly("0.339225", "0.62296", "0.786842", "0.874862");
    assertThat(Found.inputs(shares.ofLargest(1)))
        .containsExactly("RECIPIENT_TOTAL 1900", "FUND_TOTAL 5601");
    assertThat(Found.inputs(shares.ofLargest(3)))
        .containsExactly(
            "RECIPIENT_TOTAL 1900",
            "RECIPIENT_TOTAL 807.2",
            "RECIPIENT_TOTAL 782",
            "FUND_TOTAL 5601");
    assertThat(shares.ofLargest(1).inputs().getFirst().subject()).isEqualTo("广东省广轻控股集团有限公司");
  }

  @Test
  void addsUpTheLargestCities() {
    Found shares = Found.of(TOP_CITIES_SHARE, FUND);

    assertThat(shares.values()).containsExactly("0.320445", "0.613855", "0.689678", "0.834101");
    assertThat(shares.ofLargest(3).inputs())
        .extracting(Input::regionCode)
        .containsExactly("440100", "441900", "440300", null);
  }

  @Test
  void equalsAtTheEndGiveTheSameShare() {
    FundFigures fund =
        Guangdong.of(
            Guangdong.province(),
            List.of(
                Guangdong.city("440100", "10", null),
                Guangdong.city("440300", "10", null),
                Guangdong.city("440400", "10.0", null)));

    assertThat(Found.of(TOP_CITIES_SHARE, fund).values()).containsExactly("0.00397", "0.011909");
    assertThat(Found.of(TOP_CITIES_SHARE, fund).ofLargest(1).inputs().getFirst().regionCode())
        .isEqualTo("440100");
  }

  @Test
  void ofMoreThanThereAreNothingIsSaid() {
    FundFigures fund = Guangdong.of(Guangdong.province(), List.of());

    assertThat(TOP_CITIES_SHARE.of(fund)).isEmpty();
    assertThat(Found.of(TOP_RECIPIENTS_SHARE, fund).all())
        .extracting(share -> share.about().largest())
        .containsExactly(1, 3);
  }
}
