package policyfunds.kernel.writing;

import policyfunds.kernel.conditional.Versioned;

/** What came of a write (写入结果). */
public sealed interface Written {

  /**
   * A resource that was not there before.
   *
   * @param path of the resource, below the root of the API
   */
  record Created(String path, Versioned resource) implements Written {}

  /** A resource that was there, as it is now. */
  record Changed(Versioned resource) implements Written {}

  /** A resource that is there no more. */
  record Withdrawn() implements Written {}
}
