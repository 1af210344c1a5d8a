package policyfunds.kernel.verification;

import policyfunds.kernel.ledger.LedgerEvent;
import policyfunds.kernel.ledger.Seal;

/** The chain of seals as it is walked (摘要链): each digest is computed anew, by this code alone. */
final class Chain {

  private Seal head = new Seal(0, null, Seal.NONE);

  /** The last seal that fitted; position 0 before the first. */
  Seal head() {
    return head;
  }

  /** The fault of a seal whose event is not there, or null where its position fits. */
  Fault gapBefore(long position) {
    return position == head.position() + 1
        ? null
        : Fault.ofChain(head.position() + 1, FaultCode.SEAL_MISSING);
  }

  /** Takes the next event up; its fault, or null where it fits. */
  Fault take(LedgerEvent event) {
    Seal seal = event.seal();
    boolean isLater = head.sealedAt() == null || !seal.sealedAt().isBefore(head.sealedAt());
    if (!isLater || !seal.digest().equals(seal.digestOver(event, head.digest()))) {
      return new Fault(seal.position(), FaultCode.DIGEST_DIFFERS, event.entity(), event.key());
    }
    head = seal;
    return null;
  }
}
