package policyfunds.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.figure.Source;

class NoticeTest {

  private static final String DESCRIPTOR =
      """
      {"id": "440000-2031", "title": "t", "regionCode": "440000", "fiscalYear": 2031,
       "digest": "00", "fund": {"code": "F-2031", "name": "f"}, "annexes": ["a.txt", "b.txt"],
       "spans": [{"table": "1-1", "row": 1, "spans": [2, 1]}],
       "links": [{"table": "1-1", "itemSequences": [1, 2]}]}
      """;

  @TempDir Path directory;

  @Test
  void readsTheDocumentsOfADirectoryInOrder() throws IOException {
    folder("b", DESCRIPTOR.replace("2031", "2032"));
    folder("a", DESCRIPTOR);
    Files.createDirectory(directory.resolve("no document"));

    List<Notice> notices = NoticeFolder.in(directory);

    assertThat(notices)
        .extracting(n -> n.descriptor().id())
        .containsExactly("440000-2031", "440000-2032");
    Notice first = notices.getFirst();
    assertThat(first.annexes()).extracting(Annex::number).containsExactly(1, 2);
    assertThat(first.descriptor().links().getFirst().itemSequences()).containsExactly(1, 2);
  }

  @Test
  void restoresSpansAndGivesEachCellItsProvenance() throws IOException {
    folder("a", DESCRIPTOR);

    Notice notice = NoticeFolder.in(directory).getFirst();

    Table table = notice.annex(1).orElseThrow().tables().getFirst();
    Cell first = table.rows().getFirst().getFirst();
    assertThat(first.columnSpan()).isEqualTo(2);
    assertThat(notice.source(first)).isEqualTo(Source.of("440000-2031", "1-1", 1, 1, "x"));
  }

  @Test
  void leavesTheAnnexesOfOthersAside() throws IOException {
    folder("a", DESCRIPTOR);

    Notice own = NoticeFolder.in(directory).getFirst().only(2);

    assertThat(own.annexes()).extracting(Annex::number).containsExactly(2);
    assertThat(own.annex(1)).isEmpty();
  }

  @Test
  void namesAFileThatIsMissing() throws IOException {
    folder("a", DESCRIPTOR.replace("b.txt", "c.txt"));

    assertThatThrownBy(() -> NoticeFolder.in(directory))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("c.txt");
  }

  private void folder(String name, String descriptor) throws IOException {
    Path folder = Files.createDirectory(directory.resolve(name));
    Files.writeString(folder.resolve("document.json"), descriptor);
    Files.writeString(folder.resolve("a.txt"), "附件1\n\tx\n\ty\n");
    Files.writeString(folder.resolve("b.txt"), "附件2\n\tz\n");
  }
}
