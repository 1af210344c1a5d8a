package policyfunds.task.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.direction.FundingDirection;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;

/** Tables of annex 3 made up for tests: a title, a header, and rows. */
public final class Sheets {

  static final List<String> HEADER =
      List.of(
          "序号",
          "地市",
          "资金投入 方向",
          "工作任务名称",
          "任务要求/  目标",
          "任务\n性质",
          "实施方式",
          "实施标准",
          "工作量（家次）",
          "完成时限");

  static final KnownNames NAMES =
      new KnownNames(Sheets::region, Sheets::direction, RegionCode.of("440000"));

  private Sheets() {}

  /** A sound row; its cells may be replaced with {@link #with}. */
  public static List<String> row(int sequence, String city, String workload) {
    return List.of(
        Integer.toString(sequence),
        city,
        "企业情况综合",
        "企业数据采集",
        "按时按质完成",
        "约束性任务",
        "工作经费",
        "详见通知",
        workload,
        "2031年1月至2031年11月");
  }

  /** The same row with another text in one column, from 1. */
  public static List<String> with(List<String> row, int column, String text) {
    List<String> changed = new ArrayList<>(row);
    changed.set(column - 1, text);
    return changed;
  }

  /** A document whose annex 3 is one table: row 1 is its title, row 2 its header. */
  @SafeVarargs
  public static Notice notice(List<String>... rows) {
    return notice("999999-2031", HEADER, rows);
  }

  @SafeVarargs
  public static Notice notice(String id, List<String> header, List<String>... rows) {
    List<List<String>> texts = new ArrayList<>(List.of(List.of("2031年度政策任务"), header));
    texts.addAll(Arrays.asList(rows));
    return notice(id, List.of(Table.of("3-1", texts)));
  }

  static Notice notice(String id, List<Table> tables) {
    return new Notice(
        new NoticeDescriptor(
            id,
            "2031年度资金",
            "440000",
            2031,
            "0".repeat(64),
            new NoticeDescriptor.FundDescriptor("T-2031", "2031年度资金"),
            null,
            null,
            null),
        List.of(new Annex(3, List.copyOf(tables))));
  }

  private static Optional<Region> region(String name) {
    return switch (name) {
      case "广州", "广州市" -> Optional.of(city("440100", "广州市"));
      case "韶关" -> Optional.of(city("440200", "韶关市"));
      case "南昌" -> Optional.of(city("360100", "南昌市"));
      case "广东" -> Optional.of(city("440000", "广东省"));
      default -> Optional.empty();
    };
  }

  private static Region city(String code, String name) {
    RegionCode regionCode = RegionCode.of(code);
    return new Region(
        regionCode, name, name, regionCode.level(), regionCode.province(), 1, List.of());
  }

  private static Optional<FundingDirection> direction(String wording) {
    return wording.contains("企业情况综合")
        ? Optional.of(
            new FundingDirection(
                DirectionCode.of("ENTERPRISE_SURVEY"), "企业情况综合", "Survey", 1, List.of()))
        : Optional.empty();
  }
}
