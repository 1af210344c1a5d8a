package policyfunds.gateway.imports;

import java.util.List;
import java.util.Optional;
import policyfunds.gateway.neighbour.Shape;

/** The funds that a service holds of a year (现有资金). */
public record HeldFunds(List<Fund> items) {

  public HeldFunds {
    items = Shape.list(items, "items");
  }

  /**
   * A fund of a year.
   *
   * @param document id of the document that it rests on, or null
   */
  public record Fund(String code, String name, String document) {}

  /** The fund that rests on a document. */
  public Optional<Fund> restingOn(String document) {
    return items.stream().filter(fund -> document.equals(fund.document())).findFirst();
  }
}
