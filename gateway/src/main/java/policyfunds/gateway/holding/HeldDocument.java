package policyfunds.gateway.holding;

import java.util.List;
import java.util.Objects;
import policyfunds.gateway.neighbour.Part;
import policyfunds.gateway.neighbour.Shape;

/**
 * A document as one service holds it (所持文件).
 *
 * @param fund the one that rests on it, or null
 * @param tables ids of those that the service holds
 */
public record HeldDocument(
    String id,
    String title,
    String regionCode,
    int year,
    String digest,
    FundName fund,
    List<String> tables)
    implements Part {

  public HeldDocument {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(regionCode, "regionCode");
    new DocumentDigest(id, digest);
    tables = Shape.list(tables, "tables");
  }

  @Override
  public DocumentDigest document() {
    return new DocumentDigest(id, digest);
  }

  /** What tells it apart from other documents of its region and year, or null. */
  public String type() {
    String untyped = regionCode + "-" + year + "-";
    return id.startsWith(untyped) ? id.substring(untyped.length()) : null;
  }
}
