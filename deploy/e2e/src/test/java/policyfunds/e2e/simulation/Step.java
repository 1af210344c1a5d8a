package policyfunds.e2e.simulation;

import policyfunds.e2e.model.Operation;

/** What one clerk tries at one point of a run; its number stays where others are left out. */
record Step(int number, int clerk, Operation operation) {
  @Override
  public String toString() {
    return "%d. clerk %d: %s".formatted(number, clerk, operation);
  }
}
