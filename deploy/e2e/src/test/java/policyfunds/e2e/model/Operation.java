package policyfunds.e2e.model;

import java.math.BigDecimal;

/**
 * Something that somebody tries. Organizations are named by a word, numbers are those of the step
 * that made a row; what is null is left out.
 */
public sealed interface Operation {

  record AddOrganization(String name, String kind, String region) implements Operation {}

  record ChangeOrganization(int organization, String name, String kind, Tag tag)
      implements Operation {}

  record WithdrawOrganization(int organization, Tag tag) implements Operation {}

  record PutItem(int sequence, String name, String organization, Integer parent, Tag tag)
      implements Operation {}

  record RenameItem(int sequence, String name, Tag tag) implements Operation {}

  record WithdrawItem(int sequence, Tag tag) implements Operation {}

  record DecideCeiling(int sequence, BigDecimal wan, Tag tag) implements Operation {}

  record LiftCeiling(int sequence, Tag tag) implements Operation {}

  record Allocate(int item, String organization, String region, String direction, BigDecimal wan)
      implements Operation {}

  record ChangeAmount(int allocation, BigDecimal wan, Tag tag) implements Operation {}

  record WithdrawAllocation(int allocation, Tag tag) implements Operation {}

  record RenameFund(String name, Tag tag) implements Operation {}

  record SetStatus(String status, Tag tag) implements Operation {}

  /** Which version of the resource the writer believes in. */
  enum Tag {
    CURRENT,
    STALE,
    WHATEVER_IS_THERE,
    NONE
  }
}
