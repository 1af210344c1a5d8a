package policyfunds.kernel.documents.csv;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.assembly.Draft;
import policyfunds.kernel.documents.assembly.SheetBlock;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/**
 * Reads blocks of rows that empty lines part (CSV 读取). A block below an empty line is a table as it
 * stands; one of single cells only is running text, below two empty lines a table none the less.
 */
public final class CsvReader {

  private static final CsvFactory FORM =
      CsvFactory.builder()
          .enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL)
          .disable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private final Allowance allowance;
  private final AnnexAssembly annexes;
  private List<Line> block = new ArrayList<>();
  private int emptyLines;
  private boolean anyAbove;

  private CsvReader(Allowance allowance, AnnexAssembly annexes) {
    this.allowance = allowance;
    this.annexes = annexes;
  }

  public static void read(String text, Allowance allowance, AnnexAssembly into) throws IOException {
    try (JsonParser rows = FORM.createParser(text)) {
      new CsvReader(allowance, into).read(rows);
    } catch (JacksonException _) {
      throw allowance.refusal(Reason.BROKEN);
    }
  }

  private void read(JsonParser rows) throws IOException {
    for (JsonToken token = rows.nextToken(); token != null; token = rows.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        row(rows);
      }
    }
    endBlock();
  }

  private void row(JsonParser rows) throws IOException {
    List<Draft> cells = new ArrayList<>();
    int given = 0;
    int lastGiven = 0;
    for (JsonToken token = rows.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = rows.nextToken()) {
      String written = token == JsonToken.VALUE_NULL ? null : rows.getText();
      boolean isGiven = written != null;
      String text = isGiven ? Neutral.read(written) : "";
      cells.add(new Draft(text));
      // an empty line costs nothing
      if (isGiven || cells.size() > 1) {
        allowance.cells(1);
      }
      allowance.text(text);
      given += isGiven ? 1 : 0;
      lastGiven = isGiven ? cells.size() : lastGiven;
    }
    if (given == 0) {
      endBlock();
      emptyLines++;
    } else {
      block.add(new Line(cells, given == 1 && lastGiven == 1));
      if (block.size() > allowance.limits().rows()) {
        throw allowance.refusal(Reason.TOO_MANY_ROWS);
      }
    }
  }

  private void endBlock() {
    if (block.isEmpty()) {
      return;
    }
    boolean leads = !anyAbove && emptyLines == 0;
    boolean table = emptyLines > 0 && (emptyLines > 1 || !block.stream().allMatch(Line::lone));
    List<SheetBlock.Row> rows =
        block.stream().map(line -> new SheetBlock.Row(line.cells(), line.lone(), table)).toList();
    new SheetBlock(rows, leads).putInto(annexes, allowance);
    block = new ArrayList<>();
    emptyLines = 0;
    anyAbove = true;
  }

  /**
   * A line that is not empty.
   *
   * @param lone whether it has one cell, what follows being commas only
   */
  private record Line(List<Draft> cells, boolean lone) {}
}
