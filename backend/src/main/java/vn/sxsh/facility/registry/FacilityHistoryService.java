package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.succession.PastRepository;
import vn.sxsh.shared.history.ChangeEntry;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.problem.CommonProblem;

/** What a facility was on a day, and who changed what of it. */
@ApplicationScoped
@Transactional
public class FacilityHistoryService {

  /** Fields of the log that only those see who may see confidential fields. */
  private static final Set<String> CONFIDENTIAL = Set.of("annualToe", "annualToeYear", "taxCode");

  /** What was said to a finding can tell of a confidential field. */
  private static final String ABOUT_QUALITY = "FACILITY_FINDING";

  private final FacilityRepository facilities;
  private final PastRepository past;
  private final FacilityShapes shapes;
  private final FacilityScope scope;
  private final ChangeLogService log;

  FacilityHistoryService(
      FacilityRepository facilities,
      PastRepository past,
      FacilityShapes shapes,
      FacilityScope scope,
      ChangeLogService log) {
    this.facilities = facilities;
    this.past = past;
    this.shapes = shapes;
    this.scope = scope;
    this.log = log;
  }

  /** The facility as it was on a day, from what is known now. */
  public FacilityResponse getAsOf(UUID id, LocalDate day) {
    Facility facility = scope.require(() -> facilities.findById(id));
    if (facility.since != null && facility.since.isAfter(day)) {
      // A copy to look at: what it was must not be written back.
      facilities.getEntityManager().detach(facility);
      past.findOn(id, day).orElseThrow(CommonProblem.NOT_FOUND::raise).writeTo(facility);
      scope.require(() -> facility);
    }
    return shapes.of(facility);
  }

  /** Who changed what of the facility and its parts, newest first. */
  public ChangePage changes(UUID id, HistoryRequest request) {
    scope.require(() -> facilities.findById(id));
    ChangePage page = log.historyOf(id, request);
    return scope.seesConfidential()
        ? page
        : new ChangePage(
            page.items().stream()
                .filter(entry -> !entry.recordType().equals(ABOUT_QUALITY))
                .map(FacilityHistoryService::open)
                .toList(),
            page.nextCursor(),
            page.labels());
  }

  private static ChangeEntry open(ChangeEntry entry) {
    return entry.withFields(
        entry.fields().stream().filter(field -> !CONFIDENTIAL.contains(field.name())).toList());
  }
}
