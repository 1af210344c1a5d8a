package policyfunds.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import policyfunds.local.console.Options;
import policyfunds.local.console.Refusal;
import policyfunds.local.ledger.Anchors;
import policyfunds.local.ledger.LedgerClient;
import policyfunds.local.ledger.Verdict;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;
import policyfunds.local.token.LocalIssuer;
import policyfunds.local.token.Role;
import policyfunds.local.token.SigningKeys;
import policyfunds.local.token.TokenRequest;

/** {@code ./suite verify-ledger}: whether the records of the three services can be believed. */
final class VerifyLedger {

  private static final String AGAINST = "--against";
  private static final String NOTE = "--note";
  private static final String TOKEN = "POLICYFUNDS_TOKEN";
  private static final String CALLED_FROM = "SUITE_CALLED_FROM";
  private static final Duration VALIDITY = Duration.ofHours(12);

  private VerifyLedger() {}

  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Launcher.run(settings -> {
      Options options = Options.of("verify-ledger", Set.of(AGAINST, NOTE), List.of(arguments));
      Optional<Anchors> anchors = options.once(AGAINST).map(VerifyLedger::file).map(Anchors::read);
      Map<Service, Anchors.Head> heads = verify(settings, anchors);
      options.once(NOTE).map(VerifyLedger::file).ifPresent(new Anchors(heads)::write);
    });
  }

  /** The heads of the three; refused where one is not intact, after all three have been told. */
  private static Map<Service, Anchors.Head> verify(Settings settings, Optional<Anchors> anchors)
      throws InterruptedException {
    var heads = new EnumMap<Service, Anchors.Head>(Service.class);
    boolean intact = true;
    try (LedgerClient client = new LedgerClient(token(settings))) {
      for (Service service : Service.withDatabase()) {
        Verdict verdict =
            client.verify(settings.address(service), anchors.flatMap(known -> known.of(service)));
        System.out.printf("%-20s %s%n", service.module(), verdict.line());
        intact &= verdict.isIntact() && isAnchored(service, verdict, anchors);
        if (verdict.head() != null) {
          heads.put(service, verdict.head());
        }
      }
    }
    if (!intact) {
      throw new Refusal("The ledger is not intact as it should be; no head was noted.");
    }
    return heads;
  }

  /** A file that leaves out a service would let its end be cut off unseen. */
  private static boolean isAnchored(Service service, Verdict verdict, Optional<Anchors> anchors) {
    boolean wanting =
        verdict.head() != null && anchors.isPresent() && anchors.get().of(service).isEmpty();
    if (wanting) {
      System.out.printf("%-20s NOT ANCHORED: the file has no line for it%n", service.module());
    }
    return !wanting;
  }

  /** As it was meant where the script was called. */
  private static Path file(String named) {
    return Path.of(System.getenv().getOrDefault(CALLED_FROM, "")).resolve(named);
  }

  private static String token(Settings settings) {
    String own = System.getenv(TOKEN);
    if (own != null && !own.isBlank()) {
      return own.strip();
    }
    if (!settings.signsOwnTokens()) {
      throw new Refusal("Set %s to an auditor's token of your identity provider.".formatted(TOKEN));
    }
    var request = new TokenRequest(Role.AUDITOR, "local-verification", List.of(), VALIDITY);
    return new LocalIssuer(SigningKeys.in(settings.keys())).token(request, Instant.now());
  }
}
