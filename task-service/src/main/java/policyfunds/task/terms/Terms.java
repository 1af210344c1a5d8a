package policyfunds.task.terms;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a task lays down (任务内容): all of it that can be changed.
 *
 * @param standard 实施标准, in the words of the document
 */
public record Terms(
    String name,
    String requirement,
    TaskNature nature,
    ImplementationMode implementationMode,
    String standard,
    Workload workload,
    Window window) {

  public Terms {
    mustSay("name", name);
    mustSay("requirement", requirement);
    mustSay("standard", standard);
  }

  /** Names of the members whose value is another there. */
  public Set<String> differingFrom(Terms other) {
    Set<String> members = new LinkedHashSet<>();
    note(members, "name", name, other.name);
    note(members, "requirement", requirement, other.requirement);
    note(members, "nature", nature, other.nature);
    note(members, "implementationMode", implementationMode, other.implementationMode);
    note(members, "standard", standard, other.standard);
    note(members, "workload", workload, other.workload);
    note(members, "window", window, other.window);
    return members;
  }

  private static void note(Set<String> members, String member, Object one, Object other) {
    if (!Objects.equals(one, other)) {
      members.add(member);
    }
  }

  private static void mustSay(String member, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a task has no " + member);
    }
  }
}
