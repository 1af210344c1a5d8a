package policyfunds.kernel.documents.limits;

/**
 * How much of a file is taken in (文件上限): beyond it the file is refused, whatever it holds.
 *
 * @param unpackedBytes most bytes of all entries of a packed file together
 * @param ratio most times that an entry may grow when it is unpacked
 * @param entries most entries of a packed file
 * @param rows most rows of all tables together
 * @param cells most cells of all tables together
 * @param cellLength most characters of one cell
 */
public record Limits(
    long unpackedBytes, int ratio, int entries, int rows, int cells, int cellLength) {

  /** What a site takes that sets nothing else. */
  public static final Limits USUAL =
      new Limits(64L * 1024 * 1024, 100, 1000, 100_000, 300_000, 32_767);
}
