package policyfunds.e2e.matrix;

import policyfunds.e2e.access.Role;

/** Who may do it, by the words of the table beside the tests and by nothing else. */
enum Rule {
  READ,
  EDIT_REGION,
  EDIT_PROVINCE,
  APPROVE_PROVINCE,
  ADMINISTER,
  AUDIT;

  private static final String PROVINCE = "440000";

  /** {@code region} is that of the row which the request is about. */
  Verdict of(Caller caller, String region, boolean anonymousReading) {
    boolean allowed =
        switch (this) {
          case READ -> anonymousReading || caller.role().isPresent();
          case EDIT_REGION -> caller.is(Role.EDITOR) && caller.covers(region);
          case EDIT_PROVINCE -> caller.is(Role.EDITOR) && caller.covers(PROVINCE);
          case APPROVE_PROVINCE -> caller.is(Role.APPROVER) && caller.covers(PROVINCE);
          case ADMINISTER -> caller.is(Role.ADMINISTRATOR);
          case AUDIT -> caller.is(Role.AUDITOR) || caller.is(Role.ADMINISTRATOR);
        };
    if (allowed) {
      return Verdict.ALLOWED;
    }
    return caller.hasToken() ? Verdict.FORBIDDEN : Verdict.UNAUTHENTICATED;
  }
}
