package policyfunds.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import policyfunds.local.settings.Service;

/** Ports for one suite in a test: four that are free together with those a thousand above. */
public final class FreePorts {

  private FreePorts() {}

  public static Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    int port = 21_000 + (int) (ProcessHandle.current().pid() % 50) * 100;
    for (Service service : Service.values()) {
      do {
        port++;
      } while (!isFree(port) || !isFree(port + 1000));
      environment.put(service.portVariable(), String.valueOf(port));
    }
    return Map.copyOf(environment);
  }

  private static boolean isFree(int port) {
    try (ServerSocket _ = new ServerSocket(port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
