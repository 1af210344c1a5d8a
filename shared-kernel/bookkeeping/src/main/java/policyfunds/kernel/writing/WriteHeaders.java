package policyfunds.kernel.writing;

import policyfunds.kernel.conditional.Precondition;

/** What the headers of a write say (写入请求头). */
public interface WriteHeaders {

  /** The client's key for this write, or null where it gives none. */
  IdempotencyKey idempotencyKey();

  /** What the client believes of the resource. */
  Precondition precondition();
}
