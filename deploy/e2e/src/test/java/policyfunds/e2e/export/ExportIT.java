package policyfunds.e2e.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.document.DocumentSuite;
import policyfunds.e2e.document.Documents;
import policyfunds.e2e.document.Figures;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.source.SourceTables;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** The official tables come out again as they were, whatever they came in as. */
@ExtendWith(DocumentSuite.class)
class ExportIT {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final SuiteProcess suite;
  private final Documents documents;
  private final SourceTables source = SourceTables.of(SourceText.read());

  ExportIT(SuiteProcess suite) {
    this.suite = suite;
    this.documents = Documents.of(suite);
  }

  @BeforeEach
  void takeTheNoticeOf2020() {
    documents.taken(Upload.of("notice.txt", SourceText.read().bytes()));
  }

  @Test
  void writesEveryCellIntoDocx() {
    byte[] docx = exported(SourceText.DOCUMENT, DOCX);
    WordCells written = WordCells.in(docx);
    assertThat(written.tables()).isEqualTo(allTables());
    assertThat(written.lines())
        .startsWith("附件1", "2020年度工业和信息化预留资金", "政策任务经费安排表", "附件2")
        .contains("2020年度先进制造业集群培育项目经费地市绩效目标");
    // the text has lost which cells run down, but not which are wide
    assertThat(WordCells.merged(docx)).isGreaterThan(20);
    System.out.printf(
        "export: DOCX of %d bytes, %d cells as written%n",
        docx.length, written.tables().stream().flatMap(List::stream).mapToInt(List::size).sum());
  }

  @Test
  void writesEveryCellIntoXlsxNumbersAsNumbers() {
    byte[] xlsx = exported(SourceText.DOCUMENT, XLSX);
    WorkbookCells written = WorkbookCells.in(xlsx);
    assertThat(written.pages().keySet()).containsExactlyElementsOf(source.ids());
    for (String id : source.ids()) {
      WorkbookCells.Page page = written.pages().get(id);
      assertThat(page.table()).as(id).isEqualTo(source.table(id));
      assertThat(page.numbers()).as("numbers of %s", id).isEqualTo(numbersOf(id));
      assertThat(page.frozenRows()).as("rows that stay of %s", id).isPositive();
    }
    assertThat(WorkbookCells.merged(xlsx, "5-1")).isNotEmpty();
  }

  private int numbersOf(String table) {
    return (int)
        source.table(table).stream()
            .flatMap(List::stream)
            .filter(cell -> NUMBER.matcher(cell).matches())
            .count();
  }

  @ParameterizedTest
  @CsvSource({"DOCX, 2048", "XLSX, 2049"})
  void givesTheSameFiguresAndTheSameCellsOnceItIsTakenInAgain(Form form, int year) {
    String mediaType = form == Form.DOCX ? DOCX : XLSX;
    var official = new Official(year);
    byte[] exported = exported(SourceText.DOCUMENT, mediaType);
    Upload upload =
        Upload.of("exported." + form.name().toLowerCase(), exported)
            .with("fund", official.fund())
            .with("year", year)
            // for another year the file's own facts, its links among them, no longer count
            .with("links", Official.LINKS);
    JsonNode report = documents.takenOver(upload, official.document());
    assertThat(Documents.errors(report)).isEmpty();
    var comparison = new Comparison();
    Figures.of(suite, official.fund(), year)
        .compare("again", Figures.of(suite, "GD-IIT-2020", 2020), comparison);
    System.out.printf("export: %s again, %d figures compared%n", form, comparison.figures());
    comparison.assertAllEqual();
    assertThat(WordCells.in(exported(official.document(), DOCX)).tables()).isEqualTo(allTables());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX_WITHOUT_FRAMES")
  void writesTheSameCellsWhateverTheFormThatCameIn(Form form) {
    var official = new Official(2051 + form.ordinal());
    documents.takenOver(official.upload(form, official.paper()), official.document());
    List<List<List<String>>> expected =
        official.paper().grids().stream().map(grid -> grid.texts()).toList();
    assertThat(WordCells.in(exported(official.document(), DOCX)).tables()).isEqualTo(expected);
    assertThat(WordCells.merged(exported(official.document(), DOCX)))
        .isGreaterThan(form.keepsSpans() ? 100 : 20);
  }

  @ParameterizedTest
  @CsvSource({
    "ALLOCATION, 1",
    "ALLOCATION, 2",
    "TASK, 3",
    "PERFORMANCE, 4",
    "PERFORMANCE, 5",
  })
  void writesEachAnnexAlone(ServiceName service, int annex) {
    String path = "/api/v1/documents/%s/annexes/%d".formatted(SourceText.DOCUMENT, annex);
    Answer csv = suite.api(service).get(path, "Accept", "text/csv");
    assertThat(csv.status()).as(csv.body()).isEqualTo(200);
    assertThat(csv.bytes()).startsWith(0xEF, 0xBB, 0xBF);
    Answer xlsx = suite.api(service).get(path, "Accept", XLSX);
    assertThat(xlsx.status()).isEqualTo(200);
    WorkbookCells written = WorkbookCells.in(xlsx.bytes());
    List<String> ids = source.ids().stream().filter(id -> id.startsWith(annex + "-")).toList();
    assertThat(written.pages().keySet()).containsExactlyElementsOf(ids);
    ids.forEach(
        id -> assertThat(written.pages().get(id).table()).as(id).isEqualTo(source.table(id)));
    String text = csv.body().replace("\"", "");
    ids.stream()
        .flatMap(id -> source.table(id).stream().flatMap(List::stream))
        .flatMap(String::lines)
        .forEach(line -> assertThat(text).contains(line));
  }

  @Test
  void showsAnAmendmentInListsAndNeverInAFacsimile() {
    var official = new Official(2058);
    documents.takenOver(official.upload(), official.document());
    byte[] before = exported(official.document(), DOCX);
    var allocation = suite.api(ServiceName.ALLOCATION);
    String list = "/api/v1/allocations?fund=%s&regionCode=440300".formatted(official.fund());
    JsonNode held = Json.each(allocation.json(list).path("items")).findFirst().orElseThrow();
    String path = "/api/v1/allocations/" + held.path("id").asText();
    String tag = allocation.get(path).header("ETag").orElseThrow();

    String[] headers =
        Stream.concat(documents.credentials().stream(), Stream.of("If-Match", tag))
            .toArray(String[]::new);
    Answer amended =
        allocation.sendJson("PATCH", path, "{\"amountWan\":130.5,\"reason\":\"更正\"}", headers);

    assertThat(amended.status()).as(amended.body()).isEqualTo(200);
    assertThat(allocation.json(list).path("items").path(0).path("amountWan").asText())
        .isEqualTo("130.5");
    assertThat(WordCells.in(exported(official.document(), DOCX))).isEqualTo(WordCells.in(before));
  }

  @Test
  void opensInLibreOfficeWithTheSameFigures() {
    Office office = Office.orSkip();
    byte[] docx = exported(SourceText.DOCUMENT, DOCX);
    byte[] xlsx = exported(SourceText.DOCUMENT, XLSX);
    String text =
        String.join("\n", office.converted("notice.docx", docx, "txt:Text (encoded):UTF8"));
    // each sheet a file of its own
    List<String> sheets =
        office.converted(
            "notice.xlsx",
            xlsx,
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
    assertThat(sheets).hasSize(source.ids().size());
    String csv = String.join("\n", sheets);
    int figures = 0;
    for (String id : source.ids()) {
      for (String cell : source.table(id).stream().flatMap(List::stream).toList()) {
        for (String line : cell.lines().map(String::strip).toList()) {
          assertThat(text).as("%s in the document", id).contains(line);
          assertThat(csv).as("%s in the workbook", id).contains(line);
          figures += NUMBER.matcher(line).matches() ? 1 : 0;
        }
      }
    }
    System.out.printf("export: LibreOffice shows %d numbers in both files%n", figures);
  }

  private byte[] exported(String document, String mediaType) {
    Answer answer = documents.get(document, "Accept", mediaType);
    assertThat(answer.status())
        .as(() -> new String(answer.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    assertThat(answer.header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith(mediaType));
    return answer.bytes();
  }

  private List<List<List<String>>> allTables() {
    return source.ids().stream().map(source::table).toList();
  }
}
