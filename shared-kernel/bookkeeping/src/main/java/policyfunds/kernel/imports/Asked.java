package policyfunds.kernel.imports;

import policyfunds.kernel.notice.Notice;

/**
 * An import as it is asked for (所求的载入).
 *
 * @param replaces digest of the revision that may be replaced, or null
 * @param dryRun whether nothing is to change
 * @param shipped whether the document ships with the service rather than being handed in
 */
public record Asked(Notice notice, String replaces, boolean dryRun, boolean shipped) {

  /** A document that somebody hands in. */
  public static Asked of(NewImport body) {
    return new Asked(body.notice(), body.replaces(), Boolean.TRUE.equals(body.dryRun()), false);
  }

  /** A document that ships with the service. */
  public static Asked shipped(Notice notice) {
    return new Asked(notice, null, false, true);
  }

  String digest() {
    return notice.descriptor().digest();
  }
}
