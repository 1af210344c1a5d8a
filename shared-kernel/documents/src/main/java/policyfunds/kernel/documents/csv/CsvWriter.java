package policyfunds.kernel.documents.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.assembly.Characters;

/**
 * Writes lines and tables with empty lines between them (CSV 写出), so that reading tells them apart.
 */
public final class CsvWriter {

  private static final CsvFactory BARE_BLANKS = new CsvFactory();
  private static final CsvFactory QUOTED_BLANKS =
      CsvFactory.builder().enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS).build();
  private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
  private static final String LINE_END = "\r\n";

  /** By it spreadsheets know UTF-8. */
  private static final char MARK = '\uFEFF';

  private final Writer out;
  private boolean textAbove;
  private boolean anyAbove;

  private CsvWriter(Writer out) {
    this.out = out;
  }

  public static void write(List<Annex> annexes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    CsvWriter csv = new CsvWriter(writer);
    for (Annex annex : annexes) {
      for (Block block : annex.blocks()) {
        csv.block(block);
      }
    }
    writer.flush();
  }

  private void block(Block block) throws IOException {
    switch (block) {
      case Paragraph(String text) -> {
        for (String line : Characters.sound(text).lines().toList()) {
          if (!line.isBlank()) {
            text(line);
          }
        }
      }
      case Table table -> table(table.rows().stream().filter(row -> !row.isEmpty()).toList());
    }
  }

  private void text(String line) throws IOException {
    if (anyAbove && !textAbove) {
      out.write(LINE_END);
    }
    row(List.of(line));
    textAbove = true;
    anyAbove = true;
  }

  private void table(List<List<Cell>> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    boolean looksLikeText = rows.stream().allMatch(CsvWriter::isLone);
    if (anyAbove || isLone(rows.getFirst())) {
      out.write(LINE_END);
    }
    if (looksLikeText) {
      out.write(LINE_END);
    }
    for (List<Cell> row : rows) {
      row(row.stream().map(cell -> Characters.sound(cell.text())).toList());
    }
    textAbove = false;
    anyAbove = true;
  }

  private static boolean isLone(List<Cell> row) {
    return row.size() == 1;
  }

  /** In a row of nothing but its first cell blanks are quoted: bare ones would be filling only. */
  private void row(List<String> texts) throws IOException {
    CsvFactory form =
        texts.stream().skip(1).allMatch(String::isEmpty) ? QUOTED_BLANKS : BARE_BLANKS;
    try (JsonGenerator csv = form.createGenerator(out)) {
      csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      csv.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      csv.setSchema(LINES);
      csv.writeStartArray();
      for (String text : texts) {
        csv.writeString(Neutral.write(text));
      }
      csv.writeEndArray();
    }
  }
}
