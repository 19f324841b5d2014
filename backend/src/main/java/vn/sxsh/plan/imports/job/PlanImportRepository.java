package vn.sxsh.plan.imports.job;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;

/** Queries over imports. */
@ApplicationScoped
public class PlanImportRepository implements Records<PlanImport> {

  private static final Sorting SORTING =
      new Sorting("-createdAt", "i.id")
          .allow("createdAt", "i.createdAt")
          .allow("committedAt", "i.committedAt")
          .allow("fileName", "i.fileName")
          .allow("status", "i.status");

  /** The living imports without their drafts, one page of them. */
  public Page<PlanImportRow> search(PlanImportFilter filter, PageRequest page) {
    StringBuilder where = new StringBuilder("from PlanImport i where i.deletedAt is null");
    Parameters parameters = new Parameters();
    if (!filter.status.isEmpty()) {
      where.append(" and i.status in :status");
      parameters.and("status", filter.status);
    }
    if (filter.planId != null) {
      where.append(" and i.planId = :plan");
      parameters.and("plan", filter.planId);
    }
    String fields =
        "select i.id, i.version, i.status, i.fileName, i.format, i.size, i.number, i.title,"
            + " i.planId, i.createdAt, i.createdBy, i.committedAt ";
    var rows =
        find(fields + where + " order by " + SORTING.orderBy(page.sort), parameters)
            .project(PlanImportRow.class)
            .range(page.offset, page.offset + page.limit - 1);
    return new Page<>(
        rows.list(), find(where.toString(), parameters).count(), page.limit, page.offset);
  }

  /** The last import that was saved into the plan. */
  public Optional<PlanImport> findLastCommitted(UUID planId) {
    return find(
            "planId = ?1 and status = ?2 order by committedAt desc, id desc",
            planId,
            ImportStatus.COMMITTED)
        .firstResultOptional();
  }

  /** True when a document of that content was saved. */
  public boolean wasCommitted(String sha256) {
    return count("sha256 = ?1 and status = ?2", sha256, ImportStatus.COMMITTED) > 0;
  }
}
