package policyfunds.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.local.console.Refusal;

class TokenRequestTest {

  @Test
  void takesTheUsualWhereOnlyARoleIsAsked() {
    assertThat(TokenRequest.of(List.of("--role", "auditor")))
        .isEqualTo(
            new TokenRequest(Role.AUDITOR, "local-auditor", List.of(), Duration.ofHours(12)));
  }

  @Test
  void collectsRegionsHoweverTheyAreGiven() {
    TokenRequest request =
        TokenRequest.of(
            List.of("--role=editor", "--region", "440100,440300", "--region=445100", "--hours=1"));

    assertThat(request.regions()).containsExactly("440100", "440300", "445100");
    assertThat(request.validity()).isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                                      | Say --role and one of reader, editor, approver, auditor or administrator.
          --role king                                 | "king" is no role: choose reader, editor, approver, auditor or administrator.
          --role Editor --region 440100               | "Editor" is no role
          --role reader --role editor                 | --role is given twice.
          --role                                      | --role wants a value
          --role editor                               | An editor is bound to regions: add --region
          --role approver                             | An approver is bound to regions
          --role editor --region 4401                 | "4401" is no region: give six digits
          --role editor --region 440100,              | "" is no region
          --role reader --region 广州市                | "广州市" is no region
          --role reader --hours 0                     | --hours is "0": give a whole number from 1 to 8760.
          --role reader --hours 9999                  | from 1 to 8760.
          --role reader --subject=                    | --subject takes 1 to 255 visible ASCII characters.
          --role reader --days 3                      | ./suite token does not know "--days"
          editor                                      | ./suite token does not know "editor"
          """)
  void refusesInOneSentence(String typed, String sentence) {
    List<String> arguments = typed == null ? List.of() : List.of(typed.split(" "));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> TokenRequest.of(arguments))
        .withMessageContaining(sentence)
        .matches(refusal -> refusal.exitCode() == 2)
        .matches(refusal -> refusal.getMessage().endsWith("."));
  }
}
