package policyfunds.local;

import java.time.Instant;
import java.util.List;
import policyfunds.local.console.Refusal;
import policyfunds.local.token.LocalIssuer;
import policyfunds.local.token.SigningKeys;
import policyfunds.local.token.TokenRequest;

/** {@code ./suite token}: prints one token for the local run, which need not be up for it. */
final class Token {

  private Token() {}

  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Launcher.run(settings -> {
      TokenRequest request = TokenRequest.of(List.of(arguments));
      if (!settings.signsOwnTokens()) {
        throw new Refusal(
            "QUARKUS_OIDC_AUTH_SERVER_URL is set, and the suite takes the tokens of that identity provider only: get one there.");
      }
      var issuer = new LocalIssuer(SigningKeys.in(settings.keys()));
      System.out.println(issuer.token(request, Instant.now()));
    });
  }
}
