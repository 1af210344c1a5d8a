package policyfunds.kernel.documents.xlsx;

import java.util.Optional;
import policyfunds.kernel.documents.xlsx.value.Reference;

/** Cells of a sheet that are shown as one (合并单元格). */
record Merge(Reference first, Reference last) {

  /** Empty where the text names no range. */
  static Optional<Merge> read(String range) {
    String[] ends = range.split(":", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    Optional<Reference> first = Reference.read(ends[0]);
    Optional<Reference> last = Reference.read(ends[1]);
    return first.isPresent() && last.isPresent() && ordered(first.get(), last.get())
        ? Optional.of(new Merge(first.get(), last.get()))
        : Optional.empty();
  }

  private static boolean ordered(Reference first, Reference last) {
    return first.row() <= last.row() && first.column() <= last.column();
  }
}
