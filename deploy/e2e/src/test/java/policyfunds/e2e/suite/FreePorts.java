package policyfunds.e2e.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One port for each service, its management port (1000 above) free as well. */
public final class FreePorts {
  public static final int MANAGEMENT_OFFSET = 1000;

  /** Below the ports that systems hand out to clients, which would come and go. */
  private static final int LOWEST = 12_000;

  private static final int HIGHEST = 30_000;
  private static final int STARTS = 9_000;

  private FreePorts() {}

  static Map<ServiceName, Integer> find() {
    var free = find(ServiceName.values().length).iterator();
    var ports = new EnumMap<ServiceName, Integer>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      ports.put(service, free.next());
    }
    return ports;
  }

  /** As many ports, each with its management port. */
  public static List<Integer> find(int count) {
    int start = LOWEST + (int) (ProcessHandle.current().pid() % STARTS);
    return IntStream.rangeClosed(start, HIGHEST)
        .filter(port -> isFree(port) && isFree(port + MANAGEMENT_OFFSET))
        .limit(count)
        .boxed()
        .toList();
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
