package vn.sxsh.shared.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The history of one record, for its history tab. */
@ApplicationScoped
@Transactional
public class ChangeLogService {

  private final ChangeLogRepository log;
  private final ChangeShapes shapes;

  ChangeLogService(ChangeLogRepository log, ChangeShapes shapes) {
    this.log = log;
    this.shapes = shapes;
  }

  /**
   * What happened to a record and to its parts, newest first. The caller must have checked that the
   * record may be seen.
   */
  public ChangePage historyOf(UUID subjectId, HistoryRequest request) {
    return newestFirst("c.subject_id = :subject", Map.of("subject", subjectId), request);
  }

  /**
   * Entries that meet a condition, newest first.
   *
   * @param condition SQL over {@code change_log c} with named parameters
   */
  public ChangePage newestFirst(String condition, Map<String, ?> values, HistoryRequest request) {
    ChangeCursor before = request.cursor == null ? null : ChangeCursor.decode(request.cursor);
    List<LoggedChange> found = log.listNewestFirst(condition, values, before, request.limit + 1);
    boolean more = found.size() > request.limit;
    List<LoggedChange> page = more ? found.subList(0, request.limit) : found;
    return shapes.page(page, more ? page.get(page.size() - 1).cursor().encode() : null);
  }
}
