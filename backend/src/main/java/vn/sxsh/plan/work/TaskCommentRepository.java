package vn.sxsh.plan.work;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;

/** Queries over what was said about tasks. */
@ApplicationScoped
public class TaskCommentRepository implements Records<TaskComment> {

  private static final Sorting SORTING =
      new Sorting("-createdAt", "c.id").allow("createdAt", "c.createdAt");

  /** What was said about the task, the latest first, one page of it. */
  public Page<TaskComment> listByTask(UUID taskId, PageRequest page) {
    return page(
        find(
            "from TaskComment c where c.taskId = :task and c.deletedAt is null order by "
                + SORTING.orderBy(page.sort),
            Parameters.with("task", taskId)),
        page);
  }
}
