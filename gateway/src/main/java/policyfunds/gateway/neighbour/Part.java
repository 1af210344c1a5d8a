package policyfunds.gateway.neighbour;

import java.util.Objects;

/** What every neighbour's answer names: the fund, and the document that it rests on, if any. */
public interface Part {

  FundName fund();

  /** The document, or null where the fund was made by hand. */
  DocumentDigest document();

  int year();

  /** Code and name of a fund. */
  record FundName(String code, String name) {
    public FundName {
      Objects.requireNonNull(code, "code");
    }
  }

  /** A document and the digest of its bytes. */
  record DocumentDigest(String id, String digest) {
    public DocumentDigest {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(digest, "digest");
    }
  }
}
