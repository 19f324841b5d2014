package vn.sxsh.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.task.TaskAccess;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.AccountNames;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps what is said about tasks by those who take part in them. */
@ApplicationScoped
@Transactional
public class CommentService {

  private final TaskRepository tasks;
  private final TaskCommentRepository comments;
  private final TaskAccess access;
  private final Creations creations;
  private final CurrentCaller caller;
  private final AccountNames names;

  CommentService(
      TaskRepository tasks,
      TaskCommentRepository comments,
      TaskAccess access,
      Creations creations,
      CurrentCaller caller,
      AccountNames names) {
    this.tasks = tasks;
    this.comments = comments;
    this.access = access;
    this.creations = creations;
    this.caller = caller;
    this.names = names;
  }

  /** What was said about the task, the latest first. */
  public Page<CommentResponse> list(UUID taskId, PageRequest page) {
    tasks.findVisible(taskId);
    Page<TaskComment> found = comments.listByTask(taskId, page);
    Map<UUID, String> authors =
        names.displayNames(found.items().stream().map(comment -> comment.createdBy).toList());
    return found.map(comment -> respond(comment, authors));
  }

  /** Says something about the task. */
  public CommentResponse add(UUID taskId, CommentRequest request) {
    tasks.findVisible(taskId);
    access.requireContribute(taskId);
    if (!creations.claim(request.id(), "TASK_COMMENT " + taskId, request)) {
      return respond(comments.findLiving(request.id()));
    }
    TaskComment comment = new TaskComment();
    comment.id = Ids.orNext(request.id());
    comment.taskId = taskId;
    comment.text = request.text().strip();
    comments.persistAndFlush(comment);
    return respond(comment);
  }

  /** Takes back what the caller said. */
  public void delete(UUID taskId, UUID id, int version) {
    tasks.findVisible(taskId);
    TaskComment comment = comments.findForEdit(id);
    if (!comment.taskId.equals(taskId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    if (!comment.createdBy.equals(caller.get().id())) {
      throw CommonProblem.FORBIDDEN.raise();
    }
    comment.requireVersion(version, () -> respond(comment));
    comment.delete();
  }

  private CommentResponse respond(TaskComment comment) {
    return respond(comment, names.displayNames(List.of(comment.createdBy)));
  }

  private CommentResponse respond(TaskComment comment, Map<UUID, String> authors) {
    return new CommentResponse(
        comment.id,
        comment.version,
        comment.text,
        comment.createdBy,
        authors.getOrDefault(comment.createdBy, ""),
        comment.createdBy.equals(caller.get().id()),
        comment.createdAt);
  }
}
