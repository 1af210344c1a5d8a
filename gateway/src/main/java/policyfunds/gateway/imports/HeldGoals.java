package policyfunds.gateway.imports;

import java.util.List;
import java.util.Map;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.figure.Source;

/** The projects that performance-service holds of a fund (现有项目绩效目标). */
public record HeldGoals(List<Goal> items) {

  private static final String NAME = "name";

  public HeldGoals {
    items = Shape.list(items, "items");
  }

  /** A project, the items that it answers for, and the cell of each member. */
  public record Goal(String name, List<Integer> itemSequences, Map<String, Source> sources) {

    /** Whether it was read as that project from that table of that document. */
    public boolean isOf(String document, String table, String project) {
      Source source = sources == null ? null : sources.get(NAME);
      return source != null
          && document.equals(source.document())
          && table.equals(source.table())
          && project.equals(name);
    }
  }
}
