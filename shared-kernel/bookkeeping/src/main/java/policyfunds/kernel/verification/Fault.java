package policyfunds.kernel.verification;

/**
 * A position that does not fit.
 *
 * @param entity the table that is concerned, null where it is the chain alone
 * @param key the row's key, null where it is the chain alone
 */
record Fault(long position, FaultCode code, String entity, String key) {

  static Fault ofChain(long position, FaultCode code) {
    return new Fault(position, code, null, null);
  }
}
