package policyfunds.bench.subject;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document whose annex 1 is long, as the allocation service takes it. */
final class LongDocument {

  private static final int ITEMS_OF_AN_ORGANIZATION = 2_500;

  private LongDocument() {}

  static String of(int items) {
    return """
    {"document": {"regionCode": "440000", "year": 2026, "type": "BENCH", "title": "基准载入",
      "digest": "%s", "fund": {"code": "BENCH-IMPORT", "name": "基准载入"}},
     "tables": [{"id": "1-1", "caption": "附件1", "closing": "",
       "rows": [["序号", "承担单位", "金额（万元）", "支持内容/项目名称"],%s]}]}
    """
        .formatted(
            "b".repeat(64),
            IntStream.range(0, items).mapToObj(LongDocument::row).collect(Collectors.joining(",")));
  }

  /** Its organization stands beside the first item only, as in a merged cell. */
  private static String row(int place) {
    String organization =
        place % ITEMS_OF_AN_ORGANIZATION == 0 ? "试载单位 " + place / ITEMS_OF_AN_ORGANIZATION : "";
    return "[\"%d\",\"%s\",\"%d.%d\",\"年度试载项目第%d号\"]"
        .formatted(place + 1, organization, place % 900 + 1, place % 9 + 1, place + 1);
  }
}
