package vn.sxsh.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.problem.CommonProblem;

/** Queries over saved views, each about the views of one account. */
@ApplicationScoped
public class SavedViewRepository implements Records<SavedView> {

  private static final Sorting SORTING =
      new Sorting("name", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)")
          .allow("updatedAt", "updatedAt");

  private static final String LIVING_OF = "ownerId = ?1 and page = ?2 and deletedAt is null";

  /** One page of the views that the account keeps of a page. */
  Page<SavedView> page(UUID owner, String of, PageRequest request) {
    String order = " order by " + SORTING.orderBy(request.sort);
    return page(find(LIVING_OF + order, owner, of), request);
  }

  /** How many views the account keeps of a page. */
  long countOf(UUID owner, String page) {
    return count(LIVING_OF, owner, page);
  }

  /** A view of that account to edit, deleted or not; reports NOT_FOUND for another's. */
  SavedView findOwn(UUID id, UUID owner) {
    SavedView view = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (view == null || !view.ownerId.equals(owner)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return view;
  }
}
