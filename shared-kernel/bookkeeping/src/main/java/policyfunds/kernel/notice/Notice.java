package policyfunds.kernel.notice;

import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.figure.Source;

/** A document as a service takes it (通知): its annexes as tables of cells, and what goes beside. */
public record Notice(NoticeDescriptor descriptor, List<Annex> annexes) {

  public Notice {
    annexes = annexes.stream().map(annex -> withSpans(annex, descriptor.spans())).toList();
  }

  private static Annex withSpans(Annex annex, List<NoticeDescriptor.Spans> spans) {
    return new Annex(
        annex.number(),
        annex.blocks().stream()
            .map(block -> block instanceof Table table ? withSpans(table, spans) : block)
            .toList());
  }

  private static Table withSpans(Table table, List<NoticeDescriptor.Spans> spans) {
    Table restored = table;
    for (NoticeDescriptor.Spans row : spans) {
      if (row.table().equals(table.id())) {
        restored = restored.withSpans(row.row(), row.spans());
      }
    }
    return restored;
  }

  public Optional<Annex> annex(int number) {
    return annexes.stream().filter(annex -> annex.number() == number).findFirst();
  }

  /** The same document with only the annexes that a service owns. */
  public Notice only(Integer... numbers) {
    List<Integer> owned = List.of(numbers);
    return new Notice(
        descriptor, annexes.stream().filter(annex -> owned.contains(annex.number())).toList());
  }

  public String fundCode() {
    return descriptor.fund().code();
  }

  /** The provenance of what was read from a cell. */
  public Source source(Cell cell) {
    return Source.of(descriptor.id(), cell.table(), cell.row(), cell.column(), cell.text());
  }
}
