package policyfunds.local.token;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import policyfunds.local.console.Options;
import policyfunds.local.console.Refusal;

/**
 * What a token is to say (令牌申请): of whom, in which role, for which regions and how long.
 *
 * @param regions six-digit codes of GB/T 2260; 440000 covers the whole of its province
 */
public record TokenRequest(Role role, String subject, List<String> regions, Duration validity) {

  private static final Set<String> OPTIONS = Set.of("--role", "--region", "--subject", "--hours");
  private static final int LONGEST_SUBJECT = 255;
  private static final int USUAL_HOURS = 12;
  private static final int MOST_HOURS = 8760;

  /** Read from what follows {@code ./suite token}; refused in one sentence where it is unclear. */
  public static TokenRequest of(List<String> arguments) {
    Options options = Options.of("token", OPTIONS, arguments);
    Role role =
        options
            .once("--role")
            .map(Role::named)
            .orElseThrow(
                () -> Refusal.ofArguments("Say --role and one of %s.".formatted(Role.choices())));
    return new TokenRequest(
        role,
        options.once("--subject").map(TokenRequest::subject).orElse("local-" + role.label()),
        regions(role, options.each("--region")),
        Duration.ofHours(options.once("--hours").map(TokenRequest::hours).orElse(USUAL_HOURS)));
  }

  private static List<String> regions(Role role, List<String> asked) {
    for (String region : asked) {
      if (!region.matches("[1-9][0-9]{5}")) {
        throw Refusal.ofArguments(
            "\"%s\" is no region: give six digits, for instance 440100.".formatted(region));
      }
    }
    if (role.boundToRegions() && asked.isEmpty()) {
      throw Refusal.ofArguments(
          "An %s is bound to regions: add --region and a code of six digits, for instance 440100, or 440000 for the province."
              .formatted(role.label()));
    }
    return asked.stream().distinct().toList();
  }

  private static String subject(String asked) {
    if (!asked.matches("[\\x21-\\x7e]{1,%d}".formatted(LONGEST_SUBJECT))) {
      throw Refusal.ofArguments(
          "--subject takes 1 to %d visible ASCII characters.".formatted(LONGEST_SUBJECT));
    }
    return asked;
  }

  private static int hours(String asked) {
    if (!asked.matches("[1-9][0-9]{0,3}") || Integer.parseInt(asked) > MOST_HOURS) {
      throw Refusal.ofArguments(
          "--hours is \"%s\": give a whole number from 1 to %d.".formatted(asked, MOST_HOURS));
    }
    return Integer.parseInt(asked);
  }
}
