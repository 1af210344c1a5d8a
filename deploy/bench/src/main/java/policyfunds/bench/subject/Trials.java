package policyfunds.bench.subject;

import java.util.concurrent.atomic.AtomicInteger;

/** Allocations that may be booked in the trial fund, each another one, item after item. */
final class Trials {

  static final int ITEMS = 200;

  private final AtomicInteger booked = new AtomicInteger();

  /**
   * One allocation.
   *
   * @param receiver number of the organization, from 1
   */
  record Trial(int item, int receiver) {

    String json() {
      return """
      {"fundCode": "BENCH-TRIAL", "itemSequence": %d, "organization": "试写单位 %d",
       "regionCode": "440100", "directionCode": "ENTERPRISE_SURVEY", "amountWan": 12.5,
       "reason": "to be measured"}
      """
          .formatted(item, receiver);
    }
  }

  Trial next() {
    int place = booked.getAndIncrement();
    return new Trial(place % ITEMS + 1, place / ITEMS + 1);
  }
}
