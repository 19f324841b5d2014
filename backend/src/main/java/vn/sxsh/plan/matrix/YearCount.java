package vn.sxsh.plan.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.work.WorkItem;
import vn.sxsh.plan.work.WorkItemState;

/** How many work items a task has in a year. */
@Schema(name = "YearCount")
public record YearCount(
    @Schema(required = true, examples = "2018") int year,
    @Schema(required = true) int total,
    @Schema(required = true) int done,
    @Schema(required = true) int late) {

  static List<YearCount> of(List<WorkItem> workItems, LocalDate today) {
    Map<Integer, YearCount> years = new TreeMap<>();
    for (WorkItem item : workItems) {
      YearCount one =
          new YearCount(
              item.year, 1, item.state == WorkItemState.DONE ? 1 : 0, item.isLateOn(today) ? 1 : 0);
      years.merge(item.year, one, YearCount::plus);
    }
    return new ArrayList<>(years.values());
  }

  private YearCount plus(YearCount other) {
    return new YearCount(year, total + other.total, done + other.done, late + other.late);
  }
}
