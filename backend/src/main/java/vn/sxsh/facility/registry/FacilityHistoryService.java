package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.facility.succession.PastRepository;
import vn.sxsh.shared.history.ChangeEntry;
import vn.sxsh.shared.history.ChangeEntry.FieldChange;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;

/** What a facility was on a day, and who changed what of it. */
@ApplicationScoped
@Transactional
public class FacilityHistoryService {

  /** Fields of the log that only those see who may see confidential fields. */
  private static final Set<String> CONFIDENTIAL = Set.of("annualToe", "annualToeYear", "taxCode");

  /** Entries that hold or can tell of confidential fields in a form of their own. */
  private static final Set<String> CONFIDENTIAL_TYPES =
      Set.of(
          "FACILITY_FINDING",
          "FACILITY_PROPOSAL",
          "FACILITY_MERGE",
          "FACILITY_DUPLICATE",
          "SURVEY_ANSWER",
          "POTENTIAL_ASSESSMENT");

  /** Entries about two records: a hidden one must not show by what it has to do with this one. */
  private static final Set<String> ABOUT_TWO = Set.of("FACILITY_MERGE", "FACILITY_DUPLICATE");

  /** Fields of the log that point at another facility. */
  private static final Set<String> OTHERS =
      Set.of("firstId", "secondId", "keptId", "mergedId", "mergedIntoId", "otherFacilityId");

  private final FacilityRepository facilities;
  private final PastRepository past;
  private final FacilityShapes shapes;
  private final FacilityScope scope;
  private final ChangeLogService log;
  private final CurrentCaller caller;

  FacilityHistoryService(
      FacilityRepository facilities,
      PastRepository past,
      FacilityShapes shapes,
      FacilityScope scope,
      ChangeLogService log,
      CurrentCaller caller) {
    this.facilities = facilities;
    this.past = past;
    this.shapes = shapes;
    this.scope = scope;
    this.log = log;
    this.caller = caller;
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
    Set<UUID> hidden = hidden(page);
    Map<UUID, String> labels = new TreeMap<>(page.labels());
    labels.keySet().removeAll(hidden);
    return new ChangePage(
        page.items().stream()
            .filter(entry -> isOpen(entry, hidden))
            .map(entry -> open(entry, hidden))
            .toList(),
        page.nextCursor(),
        labels);
  }

  /** The facilities that entries point at and the caller may not know of. */
  private Set<UUID> hidden(ChangePage page) {
    Set<UUID> others =
        page.items().stream()
            .flatMap(entry -> entry.fields().stream())
            .flatMap(FacilityHistoryService::others)
            .collect(Collectors.toSet());
    if (!others.isEmpty()) {
      Predicate<Facility> admitted = scope.admitting();
      facilities.listByIds(others).stream()
          .filter(admitted)
          .forEach(facility -> others.remove(facility.id));
    }
    return others;
  }

  private static Stream<UUID> others(FieldChange field) {
    return OTHERS.contains(field.name())
        ? Stream.of(field.before(), field.after())
            .filter(Objects::nonNull)
            .map(value -> UUID.fromString((String) value))
        : Stream.empty();
  }

  private boolean isOpen(ChangeEntry entry, Set<UUID> hidden) {
    String type = entry.recordType();
    if (!scope.seesConfidential() && CONFIDENTIAL_TYPES.contains(type)) {
      return false;
    }
    return !ABOUT_TWO.contains(type)
        || caller.get().can(Permissions.FACILITY_MERGE)
            && entry.fields().stream()
                .flatMap(FacilityHistoryService::others)
                .noneMatch(hidden::contains);
  }

  private ChangeEntry open(ChangeEntry entry, Set<UUID> hidden) {
    boolean confidential = scope.seesConfidential();
    return entry.withFields(
        entry.fields().stream()
            .filter(field -> confidential || !CONFIDENTIAL.contains(field.name()))
            .filter(field -> others(field).noneMatch(hidden::contains))
            .toList());
  }
}
