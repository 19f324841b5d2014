package vn.sxsh.plan.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.plan.matrix.TimelineResponse.TimelineGroup;
import vn.sxsh.plan.matrix.TimelineResponse.TimelineSpan;
import vn.sxsh.plan.matrix.TimelineResponse.TimelineTask;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.Standing;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.plan.work.WorkItem;
import vn.sxsh.plan.work.WorkItemResponse;

/** Lays the tasks of a plan out over its years. */
@ApplicationScoped
@Transactional
public class TimelineService {

  private final PlanRepository plans;
  private final MatrixReader reader;
  private final PartyDirectory directory;

  TimelineService(PlanRepository plans, MatrixReader reader, PartyDirectory directory) {
    this.plans = plans;
    this.reader = reader;
    this.directory = directory;
  }

  /** The timeline of the plan. */
  public TimelineResponse read(UUID planId) {
    Matrix matrix = reader.read(plans.findVisible(planId));
    Map<UUID, Standing> standings = matrix.standings();
    Bodies responsible =
        directory.find(
            matrix.workItems().values().stream()
                .flatMap(List::stream)
                .map(item -> item.responsibleAgencyId),
            Stream.empty());
    List<TimelineGroup> groups =
        matrix.groups().stream()
            .map(
                group ->
                    new TimelineGroup(
                        group.id,
                        group.label,
                        group.title,
                        matrix.tasks().stream()
                            .filter(task -> task.groupId.equals(group.id))
                            .map(task -> task(matrix, task, standings.get(task.id), responsible))
                            .toList()))
            .toList();
    return new TimelineResponse(
        matrix.plan().periodStart, matrix.plan().periodEnd, matrix.today(), matrix.years(), groups);
  }

  private static TimelineTask task(
      Matrix matrix, Task task, Standing standing, Bodies responsible) {
    Map<Integer, List<WorkItem>> years =
        matrix.workOf(task.id).stream()
            .collect(Collectors.groupingBy(item -> item.year, TreeMap::new, Collectors.toList()));
    List<TimelineSpan> spans = new ArrayList<>();
    years.forEach((year, work) -> spans.add(span(year, work, responsible, matrix.today())));
    return new TimelineTask(
        task.id,
        task.parentId,
        task.code,
        task.printedNumber,
        task.title,
        standing.state(),
        standing.late(),
        Progress.of(standing.tally()),
        spans);
  }

  private static TimelineSpan span(
      int year, List<WorkItem> work, Bodies responsible, LocalDate today) {
    LocalDate start =
        work.stream()
            .map(item -> item.startsOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.of(year, 1, 1));
    LocalDate end =
        work.stream()
            .map(item -> item.endsOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.of(year, 12, 31));
    return new TimelineSpan(
        year,
        start,
        end.isBefore(start) ? LocalDate.of(year, 12, 31) : end,
        work.stream().map(item -> WorkItemResponse.of(item, responsible, today)).toList());
  }
}
