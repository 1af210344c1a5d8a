package policyfunds.e2e.suite;

import java.util.Locale;

/** The four services of the suite; three of them own annexes of the notice and a database. */
public enum ServiceName {
  ALLOCATION("allocation-service"),
  TASK("task-service"),
  PERFORMANCE("performance-service"),
  GATEWAY("gateway");

  private final String module;

  ServiceName(String module) {
    this.module = module;
  }

  /** The service whose annex a table such as "3-2" belongs to. */
  static ServiceName owningTable(String table) {
    return switch (table.substring(0, table.indexOf('-'))) {
      case "1", "2" -> ALLOCATION;
      case "3" -> TASK;
      case "4", "5" -> PERFORMANCE;
      default -> throw new IllegalArgumentException("no service owns table " + table);
    };
  }

  public String module() {
    return module;
  }

  /** The short name, which is the name of its database as well. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String portVariable() {
    return "POLICYFUNDS_" + name() + "_PORT";
  }
}
