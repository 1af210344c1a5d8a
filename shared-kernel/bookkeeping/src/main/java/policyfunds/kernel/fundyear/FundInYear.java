package policyfunds.kernel.fundyear;

/** A fund year together with the digest of its document: what every region part names. */
public record FundInYear(FundYear fundYear, String documentDigest) {

  public String code() {
    return fundYear.fundCode();
  }

  public FundView view() {
    return new FundView(fundYear.fundCode(), fundYear.fundName());
  }

  public DocumentDigest document() {
    return new DocumentDigest(fundYear.documentId(), documentDigest);
  }
}
