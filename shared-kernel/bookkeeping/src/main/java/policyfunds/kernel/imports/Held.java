package policyfunds.kernel.imports;

/**
 * What a service holds of a document before an import (现有版本).
 *
 * @param digest of the revision that is held, or null
 */
public record Held(String digest) {

  /** Whether nothing is left to do: these very bytes, or any revision of what ships beside it. */
  public boolean settles(Asked asked) {
    return asked.shipped() ? digest != null : asked.digest().equals(digest);
  }

  /** Whether another revision is held than the one that may be replaced. */
  boolean stands(Asked asked) {
    return digest != null && !digest.equals(asked.replaces());
  }
}
