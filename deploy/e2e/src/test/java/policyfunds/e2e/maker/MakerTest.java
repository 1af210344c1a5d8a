package policyfunds.e2e.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import policyfunds.e2e.paper.Box;
import policyfunds.e2e.paper.Grid;
import policyfunds.e2e.paper.Paper;
import policyfunds.e2e.paper.Permutation;
import policyfunds.e2e.source.SourceTables;
import policyfunds.e2e.source.SourceText;

class MakerTest {
  private final SourceText source = SourceText.read();
  private final SourceTables tables = SourceTables.of(source);
  private final Paper paper = Paper.of(new String(source.bytes(), StandardCharsets.UTF_8));

  @Test
  void hasEveryCellOfTheNotice() {
    assertThat(paper.grids().stream().map(Grid::id)).containsExactlyElementsOf(tables.ids());
    assertThat(paper.grids())
        .allSatisfy(grid -> assertThat(grid.texts()).isEqualTo(tables.table(grid.id())));
  }

  @Test
  void isRectangularOnceItsCellsAreMerged() {
    assertThat(paper.grids())
        .allSatisfy(grid ->
            assertThat(grid.rows())
                .allSatisfy(row -> assertThat(Grid.widthOf(row)).isEqualTo(grid.width())));
    assertThat(paper.grid("1-1").box(3, 2).down()).isEqualTo(6);
    assertThat(paper.grid("1-1").box(9, 3).across()).isEqualTo(2);
    assertThat(paper.grid("4-4").box(5, 1).down()).isEqualTo(2);
    assertThat(paper.grid("5-1").box(1, 1).down()).isEqualTo(3);
    assertThat(paper.grid("2-1").box(4, 3)).isEqualTo(Box.of(""));
  }

  @Test
  void writesTheTextFormAsItReadsIt() {
    byte[] made = Form.TEXT.make(paper).getFirst().bytes();
    assertThat(Paper.of(new String(made, StandardCharsets.UTF_8))).isEqualTo(paper);
  }

  @Test
  void mergesCellsInDocx() throws IOException {
    byte[] made = Form.DOCX.make(paper).getFirst().bytes();
    try (var document = new XWPFDocument(new ByteArrayInputStream(made))) {
      assertThat(document.getTables()).hasSize(10);
      assertThat(document.getTables().getFirst().getRow(2).getTableCells()).hasSize(5);
      assertThat(document.getTables().getFirst().getText()).contains("1900");
    }
  }

  @Test
  void keepsNumbersAsNumbersInXlsx() throws IOException {
    byte[] made = Form.XLSX.make(paper).getFirst().bytes();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(made))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(10);
      assertThat(workbook.getSheet("2-1").getRow(6).getCell(1).getNumericCellValue())
          .isEqualTo(114.2);
    }
  }

  @Test
  void permutesWithoutLosingACell() {
    Paper permuted = new Permutation(new Random(1), true).of(paper);
    assertThat(permuted).isNotEqualTo(paper);
    assertThat(texts(permuted)).containsExactlyInAnyOrderElementsOf(texts(paper));
  }

  private static List<String> texts(Paper paper) {
    return paper.grids().stream()
        .flatMap(grid -> grid.texts().stream().flatMap(List::stream))
        .toList();
  }
}
