package vn.sxsh.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.problem.CommonProblem;

/** What every repository of records offers: one record, one record to edit, one page of many. */
public interface Records<E extends Record> extends PanacheRepositoryBase<E, UUID> {

  /** The living record; reports NOT_FOUND when there is none. */
  default E findLiving(UUID id) {
    return living(findById(id));
  }

  /** As {@link #findLiving}, locked until the transaction ends, so that its version holds. */
  default E findForEdit(UUID id) {
    return living(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The part of the query's answer that is asked for. */
  default Page<E> page(PanacheQuery<E> query, PageRequest page) {
    return new Page<>(
        query.range(page.offset, page.offset + page.limit - 1).list(),
        query.count(),
        page.limit,
        page.offset);
  }

  private E living(E record) {
    if (record == null || record.deletedAt != null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return record;
  }
}
