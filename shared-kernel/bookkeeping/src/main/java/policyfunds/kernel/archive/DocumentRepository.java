package policyfunds.kernel.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import policyfunds.kernel.fundyear.FundView;

/** The archived documents and their tables. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<SourceDocument, String> {

  List<SourceDocument> page(int page, int pageSize) {
    return find("order by fiscalYear, id").page(page - 1, pageSize).list();
  }

  /** The ids of the tables of several documents, in document order. */
  Map<String, List<String>> tableIdsOf(List<String> documentIds) {
    return getEntityManager()
        .createQuery(
            "select documentId, tableId from SourceTable where documentId in :ids"
                + " order by documentId, position",
            Object[].class)
        .setParameter("ids", documentIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  /** The funds that rest on several documents, by document. */
  Map<String, FundView> fundsOf(List<String> documentIds) {
    return getEntityManager()
        .createQuery(
            "select documentId, fundCode, fundName from FundYear where documentId in :ids",
            Object[].class)
        .setParameter("ids", documentIds)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row -> new FundView((String) row[1], (String) row[2]),
                (first, _) -> first));
  }

  Optional<SourceTable> table(String documentId, String tableId) {
    return Optional.ofNullable(
        getEntityManager().find(SourceTable.class, new SourceTable.Key(documentId, tableId)));
  }

  /** Holds the name of a document alone until the transaction ends, whether it is kept or not. */
  void alone(String id) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 1))", Integer.class)
        .setParameter("name", "document " + id)
        .getSingleResult();
  }

  List<SourceTable> tables(String documentId) {
    return getEntityManager()
        .createQuery("from SourceTable where documentId = :id order by position", SourceTable.class)
        .setParameter("id", documentId)
        .getResultList();
  }

  List<SourceTable> tables(String documentId, int annex) {
    return getEntityManager()
        .createQuery(
            "from SourceTable where documentId = :id and tableId like :annex order by position",
            SourceTable.class)
        .setParameter("id", documentId)
        .setParameter("annex", annex + "-%")
        .getResultList();
  }

  void remove(SourceTable table) {
    getEntityManager().remove(table);
  }

  void add(SourceTable table) {
    getEntityManager().persist(table);
  }
}
