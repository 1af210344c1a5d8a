package policyfunds.kernel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.notice.NoticeRefused;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** Keeps the official tables that a service was loaded from, and gives them back (档案). */
@ApplicationScoped
public class Archive {

  private final DocumentRepository documents;

  Archive(DocumentRepository documents) {
    this.documents = documents;
  }

  /**
   * Whether this very document has been kept already.
   *
   * @throws NoticeRefused for another revision of a document that is held
   */
  @Transactional
  public boolean holds(NoticeDescriptor descriptor) {
    Optional<String> kept = documents.findByIdOptional(descriptor.id()).map(SourceDocument::digest);
    if (kept.isPresent() && !kept.get().equals(descriptor.digest())) {
      throw NoticeRefused.otherRevision(descriptor, kept.get());
    }
    return kept.isPresent();
  }

  /** Keeps a document, all its tables cell by cell; part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Notice notice) {
    documents.persist(new SourceDocument(notice.descriptor()));
    int position = 0;
    for (Annex annex : notice.annexes()) {
      List<Table> tables = annex.tables();
      for (Table table : tables) {
        boolean last = table.equals(tables.getLast());
        documents.add(
            new SourceTable(
                notice.descriptor().id(),
                ++position,
                table,
                annex.captionOf(table),
                last ? annex.closing() : ""));
      }
    }
    documents.flush();
  }

  @Transactional
  Page<DocumentView> page(PageRequest request) {
    List<SourceDocument> page = documents.page(request.page(), request.pageSize());
    Map<String, List<String>> tables =
        documents.tableIdsOf(page.stream().map(SourceDocument::id).toList());
    List<DocumentView> items =
        page.stream()
            .map(kept -> DocumentView.of(kept, tables.getOrDefault(kept.id(), List.of())))
            .toList();
    return new Page<>(items, request.page(), request.pageSize(), documents.count());
  }

  @Transactional
  DocumentView document(String id) {
    Map<String, List<String>> tables = documents.tableIdsOf(List.of(id));
    return DocumentView.of(require(id), tables.getOrDefault(id, List.of()));
  }

  @Transactional
  TableView table(String documentId, String tableId) {
    SourceDocument document = require(documentId);
    return documents
        .table(documentId, tableId)
        .map(table -> TableView.of(document, table))
        .orElseThrow(() ->
            ProblemTypes.RESOURCE_UNKNOWN.because(
                Text.of("文件 %s 中没有表 %s", "Document %s has no table %s here")
                    .with(documentId, tableId)));
  }

  private SourceDocument require(String id) {
    return documents
        .findByIdOptional(id)
        .orElseThrow(() ->
            ProblemTypes.RESOURCE_UNKNOWN.because(
                Text.of("没有文件 %s", "There is no document %s").with(id)));
  }
}
