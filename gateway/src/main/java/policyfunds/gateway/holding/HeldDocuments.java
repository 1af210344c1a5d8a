package policyfunds.gateway.holding;

import java.util.List;
import policyfunds.gateway.neighbour.Shape;

/** One page of the documents that a service holds. */
public record HeldDocuments(List<HeldDocument> items, long total) {

  public HeldDocuments {
    items = Shape.list(items, "items");
  }

  /** Whether it holds no more than it told. */
  boolean isWhole() {
    return items.size() == total;
  }
}
