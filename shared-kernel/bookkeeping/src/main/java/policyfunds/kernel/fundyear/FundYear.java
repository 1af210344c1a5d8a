package policyfunds.kernel.fundyear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.reference.Coded;

/** One year of a fund as a service's database holds it (资金年度), with the document behind it. */
@Entity
public class FundYear {

  /** Whether the year still takes changes. */
  @Schema(name = "FundYearStatus")
  @Coded("fund-year-statuses")
  public enum Status {
    /** 开放 */
    OPEN,
    /** 锁定 */
    LOCKED
  }

  @Id private String fundCode;

  @Column(nullable = false)
  private String fundName;

  @Column(nullable = false)
  private String regionCode;

  @Column(nullable = false)
  private int fiscalYear;

  private String documentId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Status status;

  @Version private int version = 1;

  protected FundYear() {}

  /** A fund that no document distributes yet. */
  FundYear(String fundCode, String fundName, String regionCode, int fiscalYear) {
    this.fundCode = fundCode;
    this.fundName = fundName;
    this.regionCode = regionCode;
    this.fiscalYear = fiscalYear;
    this.status = Status.OPEN;
  }

  FundYear(NoticeDescriptor descriptor) {
    fundCode = descriptor.fund().code();
    fundName = descriptor.fund().name();
    regionCode = descriptor.regionCode();
    fiscalYear = descriptor.fiscalYear();
    documentId = descriptor.id();
    status = Status.OPEN;
  }

  public String fundCode() {
    return fundCode;
  }

  public String fundName() {
    return fundName;
  }

  public String regionCode() {
    return regionCode;
  }

  public int fiscalYear() {
    return fiscalYear;
  }

  /** The document that it rests on, or null where it was opened by hand. */
  public String documentId() {
    return documentId;
  }

  public Status status() {
    return status;
  }

  public int version() {
    return version;
  }

  /** Whether it is the year and region of a document, and rests on no other one. */
  boolean mayRestOn(NoticeDescriptor descriptor) {
    return fiscalYear == descriptor.fiscalYear()
        && regionCode.equals(descriptor.regionCode())
        && (documentId == null || documentId.equals(descriptor.id()));
  }

  /** Rests on a document from now on, and bears the name that it gives. */
  void restOn(NoticeDescriptor descriptor) {
    documentId = descriptor.id();
    fundName = descriptor.fund().name();
  }

  void rename(String newName) {
    fundName = newName;
  }

  /** Lets changes in, or keeps them out. */
  void become(Status newStatus) {
    status = newStatus;
  }
}
