package policyfunds.e2e.maker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import policyfunds.e2e.paper.Paper;
import policyfunds.e2e.source.SourceText;

/** The notice of 2020 as it would be for another year, and what its tables do not say of it. */
public record Official(int year) {
  private static final String YEAR = "2020";
  public static final String LINKS =
      """
      [{"table":"4-1","itemSequences":[2,3,4,5]},{"table":"4-2","itemSequences":[6,7]},
      {"table":"4-3","itemSequences":[8]},{"table":"4-4","itemSequences":[9,10]}]\
      """;

  public String fund() {
    return "GD-IIT-" + year;
  }

  public String document() {
    return "440000-" + year;
  }

  public String text() {
    return new String(SourceText.read().bytes(), StandardCharsets.UTF_8)
        .replace(YEAR, String.valueOf(year));
  }

  public Paper paper() {
    return Paper.of(text());
  }

  public Upload upload(Form form, Paper paper) {
    return beside(form.make(paper));
  }

  /** Its text form, but for the year byte for byte. */
  public Upload upload() {
    return beside(List.of(new MadeFile("notice.txt", text().getBytes(StandardCharsets.UTF_8))));
  }

  public Upload beside(List<MadeFile> files) {
    return Upload.of(files)
        .with("fund", fund())
        .with("fundName", year + "年度工业和信息化预留资金")
        .with("links", LINKS);
  }
}
