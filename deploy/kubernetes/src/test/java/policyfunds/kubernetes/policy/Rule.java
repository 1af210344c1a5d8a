package policyfunds.kubernetes.policy;

import java.util.List;
import policyfunds.kubernetes.manifest.Manifests;

/** One thing that a review of the manifests would ask for. */
public record Rule(String sentence, Check check) {

  /** Looks at all objects and names those that break the rule. */
  @FunctionalInterface
  public interface Check {
    List<String> complaints(Manifests manifests);
  }

  public List<String> complaints(Manifests manifests) {
    return check.complaints(manifests);
  }

  @Override
  public String toString() {
    return sentence;
  }
}
