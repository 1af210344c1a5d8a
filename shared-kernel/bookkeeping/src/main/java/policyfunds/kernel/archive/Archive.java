package policyfunds.kernel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
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
   * The digest of the revision that is kept; nobody else keeps one before this transaction ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<String> digestAlone(String id) {
    documents.alone(id);
    return documents.findByIdOptional(id).map(SourceDocument::digest);
  }

  /**
   * Keeps a document, all its tables cell by cell, in the place of the revision that was kept; part
   * of the caller's transaction.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Notice notice) {
    NoticeDescriptor descriptor = notice.descriptor();
    documents
        .findByIdOptional(descriptor.id())
        .ifPresentOrElse(
            kept -> kept.revise(descriptor),
            () -> documents.persist(new SourceDocument(descriptor)));
    Map<String, SourceTable> kept =
        documents.tables(descriptor.id()).stream()
            .collect(Collectors.toMap(SourceTable::tableId, table -> table));
    for (SourceTable table : tablesOf(notice)) {
      SourceTable former = kept.remove(table.tableId());
      if (former == null) {
        documents.add(table);
      } else {
        former.revise(table);
      }
    }
    kept.values().forEach(documents::remove);
    documents.flush();
  }

  private static List<SourceTable> tablesOf(Notice notice) {
    List<SourceTable> wanted = new ArrayList<>();
    for (Annex annex : notice.annexes()) {
      List<Table> tables = annex.tables();
      for (Table table : tables) {
        boolean last = table.equals(tables.getLast());
        wanted.add(
            new SourceTable(
                notice.descriptor().id(),
                wanted.size() + 1,
                table,
                annex.captionOf(table),
                last ? annex.closing() : ""));
      }
    }
    return wanted;
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
