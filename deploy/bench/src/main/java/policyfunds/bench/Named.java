package policyfunds.bench;

import java.util.Locale;
import policyfunds.bench.subject.BulkLoad;
import policyfunds.bench.subject.ImportedDocument;
import policyfunds.bench.subject.PastRegionPart;
import policyfunds.bench.subject.SealDelay;
import policyfunds.bench.subject.SingleWrite;
import policyfunds.bench.subject.Subject;

/** The benchmarks by the names that {@code ./suite bench} knows them under, in their order. */
enum Named {
  PAST(new PastRegionPart()),
  WRITE(new SingleWrite()),
  SEAL(new SealDelay()),
  BULK(new BulkLoad()),
  IMPORT(new ImportedDocument());

  private final Subject subject;

  Named(Subject subject) {
    this.subject = subject;
  }

  Subject subject() {
    return subject;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
