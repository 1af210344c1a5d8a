package policyfunds.allocation.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.archive.Archive;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.notice.NoticeFolder;
import policyfunds.kernel.testing.RealPostgres;

/** What was kept is what is given back. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FacsimileTest {

  private static final String DIGEST = "ab".repeat(32);
  private static final List<String> TEXTS =
      List.of("", " ", "114.20", "2519\n\n（详见附件2）", "-5", "=1+1", "绩\n效", "\t", "𠮷“引”,'\\");

  @Inject Archive archive;
  @Inject Ledger ledger;
  @Inject EntityManager database;

  @Test
  void givesTheOfficialAnnexesBack() {
    Notice notice = NoticeFolder.onClassPath("440000-2020").only(1, 2);

    List<Annex> annexes =
        QuarkusTransaction.requiringNew().call(() -> archive.tables("440000-2020").annexes());

    assertThat(annexes).isEqualTo(withoutBlanks(notice.annexes()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesWhateverAnnexesBack(long seed) {
    Random random = new Random(seed);
    List<Annex> annexes =
        IntStream.rangeClosed(1, 5).mapToObj(number -> annex(number, random)).toList();

    assertThat(keptAndForgotten(annexes, annexes)).isEqualTo(annexes);
  }

  @Test
  void givesTheLaterRevisionBack() {
    Random random = new Random(9);
    List<Annex> first = List.of(annex(1, random), annex(2, random));
    List<Annex> second = List.of(annex(1, random), annex(3, random));

    assertThat(keptAndForgotten(first, second)).isEqualTo(second);
  }

  /** What the archive gives back of the second of two revisions, of which nothing stays. */
  private List<Annex> keptAndForgotten(List<Annex> first, List<Annex> second) {
    QuarkusTransaction.begin();
    try {
      ledger.loading("990000-2099");
      archive.keep(notice(first));
      archive.keep(notice(second));
      database.clear();
      return archive.tables("990000-2099").annexes();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private static Notice notice(List<Annex> annexes) {
    return new Notice(
        new NoticeDescriptor("990000-2099", "题", "990000", 2099, DIGEST, null, null, null, null),
        annexes);
  }

  private static List<Annex> withoutBlanks(List<Annex> annexes) {
    return annexes.stream()
        .map(annex ->
            new Annex(
                annex.number(),
                annex.blocks().stream()
                    .filter(block -> !(block instanceof Paragraph(String text) && text.isBlank()))
                    .toList()))
        .toList();
  }

  private static Annex annex(int number, Random random) {
    List<Block> blocks = new ArrayList<>(List.of(new Paragraph("附件" + number)));
    for (int ordinal = 1; ordinal <= 1 + number % 4; ordinal++) {
      paragraphs(blocks, random);
      blocks.add(table(number + "-" + ordinal, random));
    }
    paragraphs(blocks, random);
    return new Annex(number, blocks);
  }

  private static void paragraphs(List<Block> blocks, Random random) {
    int several = random.nextInt(4);
    for (int i = 0; i < several; i++) {
      blocks.add(new Paragraph("第 " + i + " 段　" + random.nextInt(100)));
    }
  }

  private static Table table(String id, Random random) {
    int rows = 1 + random.nextInt(6);
    return new Table(
        id, IntStream.rangeClosed(1, rows).mapToObj(row -> row(id, row, random)).toList());
  }

  private static List<Cell> row(String id, int row, Random random) {
    int cells = 1 + random.nextInt(5);
    return IntStream.rangeClosed(1, cells)
        .mapToObj(column ->
            new Cell(
                id,
                row,
                column,
                TEXTS.get(random.nextInt(TEXTS.size())),
                1 + Math.max(0, random.nextInt(6) - 3),
                1 + Math.max(0, random.nextInt(6) - 4)))
        .toList();
  }
}
