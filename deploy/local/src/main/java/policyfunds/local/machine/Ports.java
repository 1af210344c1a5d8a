package policyfunds.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import policyfunds.local.console.Refusal;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/** Looks whether the ports of the suite are free, before anything is built or started. */
public final class Ports {

  private static final int CONNECT_MILLIS = 300;

  private Ports() {}

  public static void requireFree(Settings settings) {
    Set<Integer> asked = new HashSet<>();
    for (Service service : Service.values()) {
      require(settings, asked, settings.port(service), service, service.module());
      String management = "the management side of " + service.module() + " (its port + 1000)";
      require(settings, asked, settings.managementPort(service), service, management);
    }
  }

  public static int firstFree(int from) {
    for (int port = from; port < from + 500; port++) {
      if (isFree("127.0.0.1", port)) {
        return port;
      }
    }
    throw new Refusal("PostgreSQL finds no free port from %d on.".formatted(from));
  }

  private static void require(
      Settings settings, Set<Integer> asked, int port, Service service, String user) {
    if (!asked.add(port)) {
      throw new Refusal(
          "Port %d is asked for twice, the second time by %s: set %s to another."
              .formatted(port, user, service.portVariable()));
    }
    if (!isFree(settings.host(), port)) {
      throw new Refusal(
          "Port %d is in use, and %s needs it: end what listens there or set %s to another."
              .formatted(port, user, service.portVariable()));
    }
  }

  private static boolean isFree(String host, int port) {
    return !answers(host, port) && canBeOpened(host, port);
  }

  /** Some systems let a port be opened on one address while another program has it on all. */
  private static boolean answers(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean canBeOpened(String host, int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
