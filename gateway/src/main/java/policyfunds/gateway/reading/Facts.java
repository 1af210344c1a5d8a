package policyfunds.gateway.reading;

import java.util.List;
import policyfunds.gateway.imports.NewImport.Link;

/**
 * What a document's tables do not say of it (文件要素); each is null where it is not known.
 *
 * @param fund code of the fund
 * @param province code of the region that issued it
 * @param type tells several documents of a province and year apart; for most there is none
 * @param links the items that each project answers for; empty where there are none on purpose
 */
public record Facts(
    String fund,
    String fundName,
    String province,
    Integer year,
    String type,
    String title,
    List<Link> links) {

  public static final Facts NONE = new Facts(null, null, null, null, null, null, null);

  public Facts {
    links = links == null ? null : List.copyOf(links);
  }

  /** These facts, and from the others those that are lacking. */
  public Facts or(Facts others) {
    return new Facts(
        first(fund, others.fund),
        first(fundName, others.fundName),
        first(province, others.province),
        first(year, others.year),
        first(type, others.type),
        first(title, others.title),
        first(links, others.links));
  }

  /** Only what the id of a document is made of. */
  public Facts placeAlone() {
    return new Facts(null, null, province, year, null, null, null);
  }

  /** Whether they make the id of a document. */
  public boolean identify() {
    return province != null && year != null;
  }

  private static <T> T first(T own, T other) {
    return own == null ? other : own;
  }
}
