package policyfunds.local.machine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.FreePorts;
import policyfunds.local.console.Refusal;
import policyfunds.local.settings.Environment;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

class PortsTest {

  @TempDir private Path root;

  @Test
  void acceptsPortsThatNobodyHolds() {
    Settings settings = new Environment(FreePorts.environment()).settings(root);

    assertThatNoException().isThrownBy(() -> Ports.requireFree(settings));
  }

  @Test
  void namesThePortInUseAndTheServiceThatNeedsIt() throws IOException {
    Settings settings = new Environment(FreePorts.environment()).settings(root);
    int port = settings.port(Service.TASK);

    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> Ports.requireFree(settings))
          .withMessage(
              "Port %d is in use, and task-service needs it: end what listens there or set POLICYFUNDS_TASK_PORT to another.",
              port);
    }
  }

  @Test
  void looksAtTheManagementSideAsWell() throws IOException {
    Settings settings = new Environment(FreePorts.environment()).settings(root);

    try (ServerSocket _ = new ServerSocket(settings.managementPort(Service.GATEWAY))) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> Ports.requireFree(settings))
          .withMessageContaining("the management side of gateway (its port + 1000) needs it");
    }
  }

  @Test
  void refusesOnePortForTwo() {
    Map<String, String> environment = new HashMap<>(FreePorts.environment());
    environment.put("POLICYFUNDS_TASK_PORT", environment.get("POLICYFUNDS_ALLOCATION_PORT"));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Ports.requireFree(new Environment(environment).settings(root)))
        .withMessageContaining("asked for twice, the second time by task-service");
  }
}
