package policyfunds.local;

import java.util.List;
import policyfunds.local.machine.Ports;
import policyfunds.local.settings.Settings;

/** Looks, before anything is built, whether a suite could start: run from source by the script. */
final class Check {

  private Check() {}

  public static void main(String[] arguments) {
    Launcher.run(settings -> {
      if (SuiteLock.holder(settings.data()).isPresent()) {
        throw SuiteLock.alreadyRunning(settings);
      }
      clearTheWay(settings);
    });
  }

  static void clearTheWay(Settings settings) {
    List<String> leftovers = new Leftovers(settings).end();
    if (!leftovers.isEmpty()) {
      System.out.printf(
          "ended what a killed launcher had left: %s%n", String.join(", ", leftovers));
    }
    Ports.requireFree(settings);
  }
}
