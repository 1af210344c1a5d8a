package policyfunds.allocation.total;

import policyfunds.kernel.figure.Source;

/** A printed total together with the name of its organization, where it is an organization's. */
public record StatedTotalRow(StatedTotal total, String organization) {

  /** The cell of the printed value. */
  public Source source() {
    return total.sources().get("valueWan");
  }
}
