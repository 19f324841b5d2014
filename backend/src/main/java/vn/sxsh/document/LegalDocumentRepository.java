package vn.sxsh.document;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;

/** Queries over legal documents. */
@ApplicationScoped
public class LegalDocumentRepository implements Records<LegalDocument> {

  private static final Sorting SORTING =
      new Sorting("-issuedOn,number", "d.id")
          .allow("number", "d.number")
          .allow("kind", "d.kind")
          .allow("title", "d.title")
          .allow("issuer", "d.issuer")
          .allow("issuedOn", "d.issuedOn")
          .allow("effect", "d.effect")
          .allow("updatedAt", "d.updatedAt");

  /** The living documents that match, one page of them. */
  public Page<LegalDocument> search(LegalDocumentFilter filter, PageRequest page) {
    StringBuilder where =
        new StringBuilder("from LegalDocument d left join fetch d.replacedBy")
            .append(" where d.deletedAt is null");
    Parameters parameters = new Parameters();
    if (filter.q != null && !filter.q.isBlank()) {
      where.append(" and d.search like cast(function('search_pattern', :q) as String) escape '\\'");
      parameters.and("q", filter.q);
    }
    if (!filter.effect.isEmpty()) {
      where.append(" and d.effect in :effect");
      parameters.and("effect", filter.effect);
    }
    where.append(" order by ").append(SORTING.orderBy(page.sort));
    return page(find(where.toString(), parameters), page);
  }

  /** The documents of those ids, deleted ones too: a plan goes on citing them. */
  public List<LegalDocument> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), LegalDocument.class, ids);
  }

  /** The living documents of that number, as different issuers may give the same one. */
  public List<LegalDocument> listByNumber(String number) {
    return list(
        "function('search_text', number) = function('search_text', ?1) and deletedAt is null"
            + " order by createdAt, id",
        number);
  }

  /** True when another document names this one as what took its place. */
  public boolean isSuccessor(UUID id) {
    return count("replacedBy.id = ?1 and deletedAt is null", id) > 0;
  }
}
