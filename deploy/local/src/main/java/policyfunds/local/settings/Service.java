package policyfunds.local.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four programs of the suite, with their places in the tree and their usual ports. */
public enum Service {
  ALLOCATION("allocation-service", 8081, true),
  TASK("task-service", 8082, true),
  PERFORMANCE("performance-service", 8083, true),
  GATEWAY("gateway", 8080, false);

  private final String module;
  private final int usualPort;
  private final boolean ownsDatabase;

  Service(String module, int usualPort, boolean ownsDatabase) {
    this.module = module;
    this.usualPort = usualPort;
    this.ownsDatabase = ownsDatabase;
  }

  public static List<Service> withDatabase() {
    return Arrays.stream(values()).filter(service -> service.ownsDatabase).toList();
  }

  public String module() {
    return module;
  }

  int usualPort() {
    return usualPort;
  }

  public boolean ownsDatabase() {
    return ownsDatabase;
  }

  /** The short name, which is the name of the database as well. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String ownerRole() {
    return label() + "_owner";
  }

  public String applicationRole() {
    return label() + "_app";
  }

  public String portVariable() {
    return "POLICYFUNDS_" + name() + "_PORT";
  }

  String urlVariable() {
    return "POLICYFUNDS_" + name() + "_JDBC_URL";
  }
}
