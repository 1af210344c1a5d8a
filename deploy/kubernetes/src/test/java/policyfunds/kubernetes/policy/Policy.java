package policyfunds.kubernetes.policy;

import java.util.List;
import java.util.stream.Stream;
import policyfunds.kubernetes.policy.site.EntranceRules;
import policyfunds.kubernetes.policy.site.IdentityRules;
import policyfunds.kubernetes.policy.site.SiteRules;

/** Every rule that the manifests keep. */
public final class Policy {

  private Policy() {}

  public static List<Rule> rules() {
    return Stream.of(
            LabelRules.all(),
            SecurityRules.all(),
            ProbeRules.all(),
            RolloutRules.all(),
            ScalingRules.all(),
            NetworkRules.all(),
            SecretRules.all(),
            MigrationRules.all(),
            SiteRules.all(),
            IdentityRules.all(),
            EntranceRules.all())
        .flatMap(List::stream)
        .toList();
  }

  public static Rule rule(String sentence) {
    return rules().stream()
        .filter(rule -> rule.sentence().equals(sentence))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule: " + sentence));
  }
}
