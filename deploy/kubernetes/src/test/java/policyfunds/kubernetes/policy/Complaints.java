package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;

/** What a rule has found so far. */
public final class Complaints {

  private final List<String> found = new ArrayList<>();

  public static List<String> of(Consumer<Complaints> look) {
    var complaints = new Complaints();
    look.accept(complaints);
    return List.copyOf(complaints.found);
  }

  /** A rule for one pod at a time. */
  public static Rule.Check each(
      Function<Manifests, List<Pod>> which, BiConsumer<Pod, Complaints> look) {
    return manifests -> of(it -> which.apply(manifests).forEach(pod -> look.accept(pod, it)));
  }

  public void require(boolean holds, HasMetadata object, String otherwise, Object... values) {
    if (!holds) {
      found.add(
          "%s %s %s"
              .formatted(
                  object.getKind(), object.getMetadata().getName(), otherwise.formatted(values)));
    }
  }

  public void require(boolean holds, Pod pod, String otherwise, Object... values) {
    require(holds, pod.owner(), otherwise, values);
  }

  public void require(boolean holds, String otherwise) {
    if (!holds) {
      found.add(otherwise);
    }
  }
}
