package vn.sxsh.audit.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import vn.sxsh.audit.RecordTypes;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;

/** Finds changes in the whole log, for those who watch over it. */
@ApplicationScoped
@Transactional
public class ChangeSearchService {

  private final ChangeLogService log;
  private final CurrentCaller caller;

  ChangeSearchService(ChangeLogService log, CurrentCaller caller) {
    this.log = log;
    this.caller = caller;
  }

  /** Changes that meet the filter, newest first. */
  public ChangePage search(ChangeFilter filter) {
    requireWholeProvince();
    Map<String, Object> values = new HashMap<>();
    values.put("readable", RecordTypes.readableWith(caller.get().permissions()));
    String condition = filter.condition(values) + " AND c.record_type IN (:readable)";
    return log.newestFirst(condition, values, filter);
  }

  /** The log knows no areas: whoever reaches a part of the province reads histories one by one. */
  public void requireWholeProvince() {
    Caller reader = caller.get();
    if (reader.scope().kind() != Scope.Kind.PROVINCE) {
      throw CommonProblem.FORBIDDEN.raise();
    }
  }
}
