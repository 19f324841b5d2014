package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the rows of the matrix. */
@ApplicationScoped
@Transactional
public class TaskService {

  private final TaskRepository tasks;
  private final TaskReader reader;

  TaskService(TaskRepository tasks, TaskReader reader) {
    this.tasks = tasks;
    this.reader = reader;
  }

  /** One task with all that belongs to it. */
  public TaskResponse get(UUID id) {
    return reader.read(tasks.findVisible(id));
  }
}
