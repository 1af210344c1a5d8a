package policyfunds.kernel.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The archived documents and their tables. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<SourceDocument, String> {

  List<SourceDocument> page(int page, int pageSize) {
    return find("order by fiscalYear, id").page(page - 1, pageSize).list();
  }

  List<String> tableIdsOf(String documentId) {
    return getEntityManager()
        .createQuery(
            "select tableId from SourceTable where documentId = :id order by position",
            String.class)
        .setParameter("id", documentId)
        .getResultList();
  }

  Optional<SourceTable> table(String documentId, String tableId) {
    return Optional.ofNullable(
        getEntityManager().find(SourceTable.class, new SourceTable.Key(documentId, tableId)));
  }

  void add(SourceTable table) {
    getEntityManager().persist(table);
  }
}
