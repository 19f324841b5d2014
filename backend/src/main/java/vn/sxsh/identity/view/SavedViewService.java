package vn.sxsh.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sxsh.identity.login.IdentityProblem;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps the views that the caller has saved. */
@ApplicationScoped
@Transactional
public class SavedViewService {

  /** More names than this nobody finds again; it also bounds what one account can store. */
  static final int MOST = 100;

  private final SavedViewRepository views;
  private final Creations creations;
  private final CurrentCaller caller;

  SavedViewService(SavedViewRepository views, Creations creations, CurrentCaller caller) {
    this.views = views;
    this.creations = creations;
    this.caller = caller;
  }

  /** One page of the caller's views of a page. */
  public Page<SavedViewResponse> list(String of, PageRequest request) {
    return views.page(me(), of, request).map(SavedViewResponse::of);
  }

  /** Saves a view under a name. */
  public SavedViewResponse create(SavedViewRequest request) {
    if (!creations.claim(request.id(), "saved-view", request)) {
      return SavedViewResponse.of(views.findOwn(request.id(), me()));
    }
    requireRoom(request.page());
    SavedView view = new SavedView();
    view.id = Ids.orNext(request.id());
    view.ownerId = me();
    view.page = request.page();
    view.name = request.name().strip();
    view.query = request.query();
    views.persistAndFlush(view);
    return SavedViewResponse.of(view);
  }

  /** Gives a view another name, or what it shows another filter. */
  public SavedViewResponse update(UUID id, int version, SavedViewChange change) {
    SavedView view = findLivingOwn(id, version);
    view.name = change.name().strip();
    view.query = change.query();
    views.flush();
    return SavedViewResponse.of(view);
  }

  /** Deletes a view; it can come back. */
  public void delete(UUID id, int version) {
    findLivingOwn(id, version).delete();
  }

  /** Brings a deleted view back. */
  public SavedViewResponse restore(UUID id) {
    SavedView view = views.findOwn(id, me());
    if (view.deletedAt != null) {
      requireRoom(view.page);
      view.deletedAt = null;
      views.flush();
    }
    return SavedViewResponse.of(view);
  }

  private SavedView findLivingOwn(UUID id, int version) {
    SavedView view = views.findOwn(id, me());
    if (view.deletedAt != null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    view.requireVersion(version, () -> SavedViewResponse.of(view));
    return view;
  }

  private void requireRoom(String page) {
    if (views.countOf(me(), page) >= MOST) {
      throw IdentityProblem.TOO_MANY_SAVED_VIEWS.raise();
    }
  }

  private UUID me() {
    return caller.get().id();
  }
}
