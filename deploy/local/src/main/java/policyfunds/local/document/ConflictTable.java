package policyfunds.local.document;

import java.util.ArrayList;
import java.util.List;
import policyfunds.local.console.Columns;
import policyfunds.local.console.Grid;
import policyfunds.local.console.Language;

/** What could not be read as it stands, each at its cell, errors first (冲突表). */
record ConflictTable(Language language) {

  private static final int MOST = 100;
  private static final int WIDEST = 24;

  List<String> lines(Report report) {
    List<Members> all = report.everyConflict();
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> headings =
        switch (language) {
          case ZH -> List.of("程度", "表", "行", "列", "原文", "代码", "说明");
          case EN -> List.of("SEVERITY", "TABLE", "ROW", "COLUMN", "AS WRITTEN", "CODE", "MESSAGE");
        };
    List<String> lines =
        new ArrayList<>(
            new Grid(headings, all.stream().limit(MOST).map(this::row).toList()).lines());
    long rest = Math.max(0, all.size() - MOST) + report.conflictsLeftOff();
    if (rest > 0) {
      lines.add(language.text("…… 另有 %d 条", "… and %d more").formatted(rest));
    }
    return lines;
  }

  private List<String> row(Members conflict) {
    boolean error = conflict.text("severity").equals("ERROR");
    return List.of(
        error ? language.text("错误", "error") : language.text("提示", "warning"),
        place(conflict),
        conflict.text("row"),
        conflict.text("column"),
        Columns.shortened(Columns.plain(conflict.text("asWritten")), WIDEST),
        conflict.text("code"),
        conflict.text("message"));
  }

  private String place(Members conflict) {
    String annex = conflict.text("annex");
    if (!conflict.text("table").isEmpty() || annex.isEmpty()) {
      return conflict.text("table");
    }
    return language.text("附件", "annex ") + annex;
  }
}
