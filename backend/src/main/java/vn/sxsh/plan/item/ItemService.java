package vn.sxsh.plan.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.task.TaskAccess;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps how far the actions and the expected results of tasks are. */
@ApplicationScoped
@Transactional
public class ItemService {

  private final TaskRepository tasks;
  private final TaskItemRepository items;
  private final TaskAccess access;
  private final Creations creations;
  private final VietnamTime time;

  ItemService(
      TaskRepository tasks,
      TaskItemRepository items,
      TaskAccess access,
      Creations creations,
      VietnamTime time) {
    this.tasks = tasks;
    this.items = items;
    this.access = access;
    this.creations = creations;
    this.time = time;
  }

  /** Adds an item that the paper does not print. */
  public ItemResponse add(UUID taskId, NewItemRequest request) {
    tasks.findForEdit(taskId);
    tasks.findVisible(taskId);
    access.requireEdit(taskId);
    if (!creations.claim(request.id(), "TASK_ITEM " + taskId, request)) {
      return ItemResponse.of(items.findLiving(request.id()));
    }
    TaskItem item = new TaskItem();
    item.id = Ids.orNext(request.id());
    item.taskId = taskId;
    item.kind = request.kind();
    item.ordinal = items.nextOrdinal(taskId, request.kind());
    item.text = request.text().strip();
    items.persistAndFlush(item);
    return ItemResponse.of(item);
  }

  /** One item. */
  public ItemResponse get(UUID id) {
    TaskItem item = items.findLiving(id);
    tasks.findVisible(item.taskId);
    return ItemResponse.of(item);
  }

  /** Replaces the state and the evidence of an item, and its words unless they are the paper's. */
  public ItemResponse update(UUID id, int version, ItemRequest request) {
    TaskItem item = items.findForEdit(id);
    tasks.findVisible(item.taskId);
    access.requireReport(item.taskId);
    item.requireVersion(version, () -> ItemResponse.of(item));
    rewrite(item, request.text().strip());
    requireDay(request);
    item.state = request.state();
    item.evidence =
        request.evidence() == null || request.evidence().isBlank()
            ? null
            : request.evidence().strip();
    item.doneOn = request.doneOn();
    items.flush();
    return ItemResponse.of(item);
  }

  /** Deletes an item that the paper does not print. */
  public void delete(UUID id, int version) {
    TaskItem item = items.findForEdit(id);
    tasks.findVisible(item.taskId);
    access.requireEdit(item.taskId);
    item.requireVersion(version, () -> ItemResponse.of(item));
    if (item.printed) {
      throw PlanProblem.PRINTED_ITEM.raise();
    }
    item.delete();
  }

  private void rewrite(TaskItem item, String text) {
    if (text.equals(item.text)) {
      return;
    }
    if (item.printed) {
      throw PlanProblem.PRINTED_ITEM.raise().at("text", "PRINTED_ITEM");
    }
    access.requireEdit(item.taskId);
    item.text = text;
  }

  private void requireDay(ItemRequest request) {
    if (request.doneOn() == null) {
      return;
    }
    if (request.state() != ItemState.DONE) {
      throw PlanProblem.DONE_ON_WITHOUT_DONE.raise().at("doneOn", "DONE_ON_WITHOUT_DONE");
    }
    if (request.doneOn().isAfter(time.today())) {
      throw PlanProblem.DONE_ON_IN_FUTURE.raise().at("doneOn", "DONE_ON_IN_FUTURE");
    }
  }
}
