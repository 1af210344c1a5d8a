package policyfunds.local.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.local.console.Columns;
import policyfunds.local.console.Grid;
import policyfunds.local.console.Language;

/** What a document changes of what is held, both values side by side (差异表). */
record DifferenceTable(Language language) {

  private static final int MOST = 20;
  private static final int WIDEST = 40;

  List<String> lines(Report report) {
    List<Members> all =
        report.parts().stream()
            .flatMap(part -> part.members().objects("differences").stream())
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> headings =
        switch (language) {
          case ZH -> List.of("差异", "行", "项", "原值", "新值");
          case EN -> List.of("DIFFERENCE", "ROW", "MEMBER", "BEFORE", "AFTER");
        };
    List<String> lines =
        new ArrayList<>(
            new Grid(headings, all.stream().limit(MOST).flatMap(this::rows).toList()).lines());
    long rest =
        Math.max(0, all.size() - MOST)
            + report.parts().stream()
                .mapToLong(part -> part.members().number("differencesLeftOff"))
                .sum();
    if (rest > 0) {
      lines.add(language.text("…… 另有 %d 处差异", "… and %d more differences").formatted(rest));
    }
    return lines;
  }

  /** A row for each value of a row that is changed, one for a row that comes or goes. */
  private Stream<List<String>> rows(Members difference) {
    String row = difference.text("entity") + " " + difference.text("key");
    List<Members> values = difference.objects("values");
    return switch (difference.text("kind")) {
      case "ADDED" ->
          Stream.of(List.of(language.text("新增", "added"), row, "", "", joined(values, "after")));
      case "REMOVED" ->
          Stream.of(List.of(language.text("移除", "removed"), row, "", joined(values, "before"), ""));
      default ->
          values.stream()
              .map(value ->
                  List.of(
                      language.text("更改", "changed"),
                      row,
                      value.text("member"),
                      shortened(value.text("before")),
                      shortened(value.text("after"))));
    };
  }

  private static String joined(List<Members> values, String side) {
    return shortened(
        values.stream()
            .filter(value -> !value.text(side).isEmpty())
            .map(value -> value.text("member") + "=" + value.text(side))
            .collect(joining(" ")));
  }

  private static String shortened(String text) {
    return Columns.shortened(Columns.plain(text), WIDEST);
  }
}
