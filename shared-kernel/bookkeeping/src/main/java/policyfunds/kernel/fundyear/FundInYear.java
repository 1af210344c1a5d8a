package policyfunds.kernel.fundyear;

/** A fund year together with the digest of its document: what every region part names. */
public record FundInYear(FundYear fundYear, String documentDigest) {

  public String code() {
    return fundYear.fundCode();
  }

  public FundView view() {
    return new FundView(fundYear.fundCode(), fundYear.fundName());
  }

  /** The document that it rests on, or null where it was opened by hand. */
  public DocumentDigest document() {
    return documentDigest == null
        ? null
        : new DocumentDigest(fundYear.documentId(), documentDigest);
  }
}
