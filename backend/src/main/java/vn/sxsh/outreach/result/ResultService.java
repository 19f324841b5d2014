package vn.sxsh.outreach.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.activity.ActivityRef;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.result.ResultRepository.SideRow;
import vn.sxsh.outreach.result.ResultRepository.Totals;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.time.VietnamTime;

/** Tells what the answers come to. */
@ApplicationScoped
@Transactional
public class ResultService {

  private static final int BAND_WIDTH = 100 / ResultRepository.BANDS;

  private final ResultRepository results;
  private final FacilityService facilities;
  private final ActivityService activities;
  private final VietnamTime time;

  ResultService(
      ResultRepository results,
      FacilityService facilities,
      ActivityService activities,
      VietnamTime time) {
    this.results = results;
    this.facilities = facilities;
    this.activities = activities;
    this.time = time;
  }

  /** What the latest answers of facilities come to. */
  public ResultResponse of(ResultRequest request) {
    LocalDate day = request.asOf == null ? time.today() : request.asOf;
    Supplier<SqlConditions> where = () -> request.filter(day).narrow(facilities.visible());
    Totals totals = results.totals(where.get());
    Map<Integer, Long> counts =
        results.bands(where.get()).stream()
            .collect(
                Collectors.toMap(
                    ResultRepository.BandRow::band, ResultRepository.BandRow::facilities));
    return new ResultResponse(
        day,
        totals.facilities(),
        totals.aware(),
        totals.knowledge(),
        totals.attitude(),
        totals.practice(),
        totals.score(),
        IntStream.range(0, ResultRepository.BANDS)
            .mapToObj(
                band ->
                    new ResultResponse.Band(
                        band * BAND_WIDTH, (band + 1) * BAND_WIDTH, counts.getOrDefault(band, 0L)))
            .toList(),
        request.survey == null ? List.of() : results.choices(where.get()));
  }

  /** What changed with each activity, the latest activity first. */
  public Page<ActivityResultResponse> byActivity(UUID activity, PageRequest request) {
    SqlConditions where =
        facilities
            .visible()
            .add("a.deleted_at IS NULL")
            .addIfGiven("a.activity_id = :activity", "activity", activity);
    List<SideRow> rows = results.sides(where, request);
    Map<UUID, ActivityRef> held = activities.refs(rows.stream().map(SideRow::activityId).toList());
    return new Page<>(
        rows.stream().map(row -> shape(row, held.get(row.activityId()))).toList(),
        results.countSides(where),
        request.limit,
        request.offset);
  }

  private static ActivityResultResponse shape(SideRow row, ActivityRef activity) {
    return new ActivityResultResponse(
        activity,
        row.before(),
        row.after(),
        row.paired(),
        row.scoreBefore(),
        row.scoreAfter(),
        row.awareBefore(),
        row.awareAfter());
  }
}
