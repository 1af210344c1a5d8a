package policyfunds.e2e.expected;

import policyfunds.e2e.source.Cell;

/** A funding direction 资金投入方向, known by the words that all its spellings share. */
public enum Direction {
  ENTERPRISE_SURVEY("企业情况综合"),
  MANUFACTURING_CLUSTER("先进制造业集群培育");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Direction namedBy(Cell cell) {
    for (Direction direction : values()) {
      if (cell.joined().contains(direction.words)) {
        return direction;
      }
    }
    throw new IllegalStateException("no direction is named by " + cell);
  }
}
