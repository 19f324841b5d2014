package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;

/** Queries over imports: those of others are for who works for the whole province. */
@ApplicationScoped
public class ImportRepository implements Records<FacilityImport> {

  private final CurrentCaller caller;

  ImportRepository(CurrentCaller caller) {
    this.caller = caller;
  }

  /** One page of the imports, the latest first. */
  Page<FacilityImport> list(PageRequest request) {
    String order = " order by createdAt desc, id";
    Caller reader = caller.get();
    return page(
        seesAll()
            ? find("deletedAt is null" + order)
            : find("deletedAt is null and createdBy = ?1" + order, reader.id()),
        request);
  }

  /** The import, unless it is somebody else's. */
  FacilityImport visible(UUID id) {
    return own(findLiving(id));
  }

  /** As {@link #visible}, locked until the transaction ends. */
  FacilityImport visibleForEdit(UUID id) {
    return own(findForEdit(id));
  }

  /** The imports that a server was working on, the oldest first. */
  List<UUID> listRunning() {
    return find(
            "deletedAt is null and status in ?1 order by createdAt",
            List.of(ImportStatus.CHECKING, ImportStatus.COMMITTING))
        .list()
        .stream()
        .map(it -> it.id)
        .toList();
  }

  private FacilityImport own(FacilityImport found) {
    if (!seesAll() && !found.createdBy.equals(caller.get().id())) {
      throw vn.sxsh.shared.problem.CommonProblem.NOT_FOUND.raise();
    }
    return found;
  }

  private boolean seesAll() {
    return caller.get().scope().kind() == Scope.Kind.PROVINCE;
  }
}
