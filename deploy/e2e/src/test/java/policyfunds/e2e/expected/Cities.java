package policyfunds.e2e.expected;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.source.SourceTables;

/** The 21 cities in the order of annex 2; the text gives names only, GB/T 2260 gives the codes. */
final class Cities {
  private static final String AUTHORITY = "工业和信息化主管部门";
  private static final Map<String, String> CODES =
      Map.ofEntries(
          entry("广州", "440100"),
          entry("韶关", "440200"),
          entry("深圳", "440300"),
          entry("珠海", "440400"),
          entry("汕头", "440500"),
          entry("佛山", "440600"),
          entry("江门", "440700"),
          entry("湛江", "440800"),
          entry("茂名", "440900"),
          entry("肇庆", "441200"),
          entry("惠州", "441300"),
          entry("梅州", "441400"),
          entry("汕尾", "441500"),
          entry("河源", "441600"),
          entry("阳江", "441700"),
          entry("清远", "441800"),
          entry("东莞", "441900"),
          entry("中山", "442000"),
          entry("潮州", "445100"),
          entry("揭阳", "445200"),
          entry("云浮", "445300"));

  private final List<City> inOrder;

  private Cities(List<City> inOrder) {
    this.inOrder = inOrder;
  }

  static Cities of(SourceTables tables) {
    List<String> names =
        tables.table("2-1").stream()
            .map(List::getFirst)
            .filter(cell -> cell.endsWith(AUTHORITY))
            .map(cell -> cell.replace(AUTHORITY, ""))
            .toList();
    return new Cities(
        IntStream.range(0, names.size())
            .mapToObj(i -> new City(CODES.get(names.get(i).replace("市", "")), names.get(i), i + 1))
            .toList());
  }

  List<City> inOrder() {
    return inOrder;
  }

  /** The one city that a cell names, whether as 广州, 广州市 or 广州市工业和信息化主管部门. */
  City namedBy(Cell cell) {
    return inOrder.stream()
        .filter(city -> cell.text().startsWith(city.shortName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no city is named by " + cell));
  }
}
