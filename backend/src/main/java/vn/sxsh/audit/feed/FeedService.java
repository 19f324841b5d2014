package vn.sxsh.audit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.sxsh.audit.RecordTypes;
import vn.sxsh.shared.history.ChangeCursor;
import vn.sxsh.shared.history.ChangeShapes;
import vn.sxsh.shared.history.LoggedChange;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;

/** Lets another system keep a copy: every change once, in order, deletions included. */
@ApplicationScoped
@Transactional
public class FeedService {

  private final FeedRepository log;
  private final ChangeShapes shapes;
  private final CurrentCaller caller;

  FeedService(FeedRepository log, ChangeShapes shapes, CurrentCaller caller) {
    this.log = log;
    this.shapes = shapes;
    this.caller = caller;
  }

  /** The changes behind the cursor that the caller may read. */
  public FeedPage read(FeedRequest request) {
    Caller reader = caller.get();
    if (reader.scope().kind() != Scope.Kind.PROVINCE) {
      throw CommonProblem.FORBIDDEN.raise();
    }
    ChangeCursor from =
        request.cursor == null ? ChangeCursor.START : ChangeCursor.decode(request.cursor);
    Set<String> types = RecordTypes.readableWith(reader.permissions());
    List<LoggedChange> found = log.listNext(from, types, request.limit + 1);
    boolean more = found.size() > request.limit;
    List<LoggedChange> page = more ? found.subList(0, request.limit) : found;
    ChangeCursor next = page.isEmpty() ? from : page.get(page.size() - 1).cursor();
    return new FeedPage(
        page.stream().map(row -> FeedEntry.of(row, shapes.fields(row))).toList(),
        next.encode(),
        more);
  }
}
