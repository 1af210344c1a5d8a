package policyfunds.kernel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import policyfunds.kernel.documents.plain.PlainTable;
import policyfunds.kernel.fundyear.FundView;
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
    List<PlainTable> tables =
        notice.annexes().stream().flatMap(annex -> PlainTable.of(annex).stream()).toList();
    return IntStream.range(0, tables.size())
        .mapToObj(i -> new SourceTable(notice.descriptor().id(), i + 1, tables.get(i)))
        .toList();
  }

  @Transactional
  Page<DocumentView> page(PageRequest request) {
    List<SourceDocument> page = documents.page(request.page(), request.pageSize());
    List<String> ids = page.stream().map(SourceDocument::id).toList();
    Map<String, List<String>> tables = documents.tableIdsOf(ids);
    Map<String, FundView> funds = documents.fundsOf(ids);
    List<DocumentView> items =
        page.stream()
            .map(kept ->
                DocumentView.of(
                    kept, funds.get(kept.id()), tables.getOrDefault(kept.id(), List.of())))
            .toList();
    return new Page<>(items, request.page(), request.pageSize(), documents.count());
  }

  @Transactional
  DocumentView document(String id) {
    return view(require(id));
  }

  /** All tables of a document that are kept here. */
  @Transactional
  public Facsimile tables(String documentId) {
    SourceDocument document = require(documentId);
    return facsimile(document, documents.tables(documentId));
  }

  @Transactional
  Facsimile annex(String documentId, int annex) {
    SourceDocument document = require(documentId);
    List<SourceTable> tables = documents.tables(documentId, annex);
    if (tables.isEmpty()) {
      throw ProblemTypes.RESOURCE_UNKNOWN.because(
          Text.of("文件 %s 中没有附件 %s", "Document %s has no annex %s here").with(documentId, annex));
    }
    return facsimile(document, tables);
  }

  @Transactional
  Facsimile table(String documentId, String tableId) {
    SourceDocument document = require(documentId);
    return documents
        .table(documentId, tableId)
        .map(table -> facsimile(document, List.of(table)))
        .orElseThrow(() ->
            ProblemTypes.RESOURCE_UNKNOWN.because(
                Text.of("文件 %s 中没有表 %s", "Document %s has no table %s here")
                    .with(documentId, tableId)));
  }

  private Facsimile facsimile(SourceDocument document, List<SourceTable> tables) {
    return new Facsimile(view(document), tables.stream().map(SourceTable::plain).toList());
  }

  private DocumentView view(SourceDocument document) {
    List<String> id = List.of(document.id());
    return DocumentView.of(
        document,
        documents.fundsOf(id).get(document.id()),
        documents.tableIdsOf(id).getOrDefault(document.id(), List.of()));
  }

  private SourceDocument require(String id) {
    return documents
        .findByIdOptional(id)
        .orElseThrow(() ->
            ProblemTypes.RESOURCE_UNKNOWN.because(
                Text.of("没有文件 %s", "There is no document %s").with(id)));
  }
}
