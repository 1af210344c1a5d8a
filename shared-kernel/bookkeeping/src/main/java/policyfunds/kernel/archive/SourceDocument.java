package policyfunds.kernel.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import policyfunds.kernel.notice.NoticeDescriptor;

/** A document that the service was loaded from (来源文件). */
@Entity
class SourceDocument {

  @Id private String id;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String regionCode;

  @Column(nullable = false)
  private int fiscalYear;

  @Column(nullable = false)
  private String digest;

  @Column(insertable = false)
  private Instant loadedAt;

  @Version private int version = 1;

  protected SourceDocument() {}

  SourceDocument(NoticeDescriptor descriptor) {
    id = descriptor.id();
    regionCode = descriptor.regionCode();
    fiscalYear = descriptor.fiscalYear();
    title = descriptor.title();
    digest = descriptor.digest();
  }

  /** Becomes another revision of the same document. */
  void revise(NoticeDescriptor descriptor) {
    title = descriptor.title();
    digest = descriptor.digest();
    loadedAt = Instant.now();
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String regionCode() {
    return regionCode;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  String digest() {
    return digest;
  }

  Instant loadedAt() {
    return loadedAt;
  }
}
