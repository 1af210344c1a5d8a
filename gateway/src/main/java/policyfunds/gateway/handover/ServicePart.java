package policyfunds.gateway.handover;

import java.util.List;

/** The services that take a document, in the order in which it lands (组成部分). */
public enum ServicePart {
  ALLOCATIONS("allocation-service", 1, 2),
  TASKS("task-service", 3),
  PERFORMANCE("performance-service", 4, 5);

  private final String service;
  private final List<Integer> annexes;

  ServicePart(String service, Integer... annexes) {
    this.service = service;
    this.annexes = List.of(annexes);
  }

  public String service() {
    return service;
  }

  /** Numbers of the annexes that the service takes. */
  public List<Integer> annexes() {
    return annexes;
  }
}
