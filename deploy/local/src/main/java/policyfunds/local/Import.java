package policyfunds.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import policyfunds.local.console.Language;
import policyfunds.local.console.Progress;
import policyfunds.local.console.Refusal;
import policyfunds.local.document.DocumentClient;
import policyfunds.local.document.Outcome;
import policyfunds.local.document.Submission;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;
import policyfunds.local.token.LocalIssuer;
import policyfunds.local.token.Role;
import policyfunds.local.token.SigningKeys;
import policyfunds.local.token.TokenRequest;

/** {@code ./suite import}: hands a document to the gateway of a running suite. */
final class Import {

  private static final String TOKEN = "POLICYFUNDS_TOKEN";
  private static final String PROVINCE = "POLICYFUNDS_PROVINCE";
  private static final String USUAL_PROVINCE = "440000";
  private static final String CALLED_FROM = "SUITE_CALLED_FROM";
  private static final Duration VALIDITY = Duration.ofHours(1);

  private Import() {}

  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Launcher.run(settings -> {
      Path from = Path.of(System.getenv().getOrDefault(CALLED_FROM, ""));
      Submission submission = Submission.of(List.of(arguments), from);
      var language = Language.of(System.getenv());
      var progress = new Progress(System.out);
      String token = token(settings, submission);
      try (var client = new DocumentClient(token, language, progress)) {
        String gateway = settings.address(Service.GATEWAY);
        var outcome = new Outcome(client.send(gateway, submission), submission, language);
        outcome.lines().forEach(progress::say);
        outcome.mustBeDone();
      }
    });
  }

  private static String token(Settings settings, Submission submission) {
    String own = System.getenv(TOKEN);
    if (own != null && !own.isBlank()) {
      return own.strip();
    }
    if (!settings.signsOwnTokens()) {
      throw new Refusal(
          "Set %s to a token of your identity provider for an editor of the whole province."
              .formatted(TOKEN));
    }
    String province =
        submission
            .province()
            .orElseGet(() -> System.getenv().getOrDefault(PROVINCE, USUAL_PROVINCE));
    var request = new TokenRequest(Role.EDITOR, "local-import", List.of(province), VALIDITY);
    return new LocalIssuer(SigningKeys.in(settings.keys())).token(request, Instant.now());
  }
}
