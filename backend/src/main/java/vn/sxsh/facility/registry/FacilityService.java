package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.part.PartService;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps the registry: what a facility is now. What it was is the business of its events. */
@ApplicationScoped
@Transactional
public class FacilityService {

  private final FacilityRepository facilities;
  private final FacilityShapes shapes;
  private final FacilityRules rules;
  private final FacilityScope scope;
  private final PartService parts;
  private final Creations creations;
  private final CurrentCaller caller;
  private final VietnamTime time;
  private final Event<FacilitySaved> saved;

  FacilityService(
      FacilityRepository facilities,
      FacilityShapes shapes,
      FacilityRules rules,
      FacilityScope scope,
      PartService parts,
      Creations creations,
      CurrentCaller caller,
      VietnamTime time,
      Event<FacilitySaved> saved) {
    this.facilities = facilities;
    this.shapes = shapes;
    this.rules = rules;
    this.scope = scope;
    this.parts = parts;
    this.creations = creations;
    this.caller = caller;
    this.time = time;
    this.saved = saved;
  }

  /** One page of the registry. */
  public WalkPage<FacilityItem> list(FacilityFilter filter, WalkRequest request) {
    boolean confidential = scope.seesConfidential();
    return facilities.page(filter, request).map(row -> FacilityItem.of(row, confidential));
  }

  /** Those of the facilities that the caller may know of, as lists show them. */
  public Map<UUID, FacilityItem> items(Collection<UUID> ids) {
    boolean confidential = scope.seesConfidential();
    return ids.isEmpty()
        ? Map.of()
        : facilities.listRows(ids).stream()
            .map(row -> FacilityItem.of(row, confidential))
            .collect(Collectors.toMap(FacilityItem::id, Function.identity()));
  }

  /** The ids of what a filter shows to the caller, at most so many. */
  public List<UUID> listIds(FacilityFilter filter, int most) {
    return facilities.listIds(filter, most);
  }

  /**
   * The condition under which the caller may know of a row of {@code facility f}, for the queries
   * of what is recorded about facilities.
   */
  public SqlConditions visible() {
    SqlConditions conditions = new SqlConditions();
    scope.narrow(conditions);
    return conditions;
  }

  /** As {@link #visible}, with what a filter of today's registry asks of {@code facility f}. */
  public SqlConditions matching(FacilityFilter filter) {
    return facilities.where(filter);
  }

  /** One facility as it is now. */
  public FacilityResponse get(UUID id) {
    return shapes.of(find(id));
  }

  /** Adds a facility. */
  public FacilityResponse create(FacilityRequest request) {
    if (!creations.claim(request.id(), "facility", request)) {
      return get(request.id());
    }
    Facility facility = new Facility();
    facility.id = Ids.orNext(request.id());
    facility.code = request.code() == null ? facilities.nextCode() : request.code();
    facility.since = request.since();
    facility.status = request.status() == null ? FacilityStatus.OPERATING : request.status();
    facility.lastConfirmedOn = time.today();
    write(request, facility, Map.of());
    facilities.persist(facility);
    parts.replace(facility.id, request.parts());
    return saved(facility);
  }

  /** Corrects a facility, and replaces the lists of parts that the request holds. */
  public FacilityResponse update(UUID id, int version, FacilityRequest request) {
    Facility facility = findForEdit(id);
    facility.requireVersion(version, () -> shapes.of(facility));
    Map<FacilityField, Object> before = facility.values();
    if (request.code() != null) {
      facility.code = request.code();
    }
    write(request, facility, before);
    facility.touch();
    parts.replace(id, request.parts());
    return saved(facility);
  }

  /**
   * Lets another part of the registry change a facility, under the same rules as an edit.
   *
   * @param source what the change rests on, for the origin of the fields; may be null
   */
  public FacilityResponse change(UUID id, int version, String source, Consumer<Facility> edit) {
    Facility facility = findForEdit(id);
    facility.requireVersion(version, () -> shapes.of(facility));
    Map<FacilityField, Object> before = facility.values();
    edit.accept(facility);
    settle(facility, source, before);
    facility.touch();
    return saved(facility);
  }

  /** Reports NOT_FOUND unless there is such a facility and the caller may know of it. */
  public void requireVisible(UUID id) {
    find(id);
  }

  /** The record itself, for another part of the registry to look at. */
  public Facility entity(UUID id) {
    return find(id);
  }

  /** Makes a record a part of another: it is gone from the registry, and can come back. */
  public Facility absorb(UUID id, int version, UUID into) {
    Facility facility = findForEdit(id);
    facility.requireVersion(version, () -> shapes.of(facility));
    facility.mergedIntoId = into;
    facility.delete();
    facilities.flush();
    return facility;
  }

  /** Notes that somebody has checked the record today and found it true. */
  public FacilityResponse confirm(UUID id, int version) {
    Facility facility = findForEdit(id);
    facility.requireVersion(version, () -> shapes.of(facility));
    facility.lastConfirmedOn = time.today();
    facilities.flush();
    return shapes.of(facility);
  }

  /** Leaves a tombstone; the record can come back. */
  public void delete(UUID id, int version) {
    Facility facility = findForEdit(id);
    facility.requireVersion(version, () -> shapes.of(facility));
    facility.delete();
  }

  /** Brings a deleted facility back. */
  public FacilityResponse restore(UUID id) {
    Facility facility = facilities.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (facility == null || facility.mergedIntoId != null || !scope.admits(facility)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    facility.deletedAt = null;
    facilities.flush();
    return shapes.of(facility);
  }

  /** The facilities with those ids, as other records show them; the caller's scope is not asked. */
  public Map<UUID, FacilityRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : facilities.listByIds(ids).stream()
            .map(FacilityRef::of)
            .collect(Collectors.toMap(FacilityRef::id, Function.identity()));
  }

  /** As {@link #refs}, without those that the caller may not know of. */
  public Map<UUID, FacilityRef> knownRefs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : facilities.listByIds(ids).stream()
            .filter(scope.admitting())
            .map(FacilityRef::of)
            .collect(Collectors.toMap(FacilityRef::id, Function.identity()));
  }

  private void write(
      FacilityRequest request, Facility facility, Map<FacilityField, Object> before) {
    request.writeTo(facility);
    settle(facility, request.source(), before);
    if (request.lockedFields() != null) {
      FacilityRules.requireFields(request.lockedFields());
      facility.lock(request.lockedFields());
    }
  }

  private void settle(Facility facility, String source, Map<FacilityField, Object> before) {
    rules.settle(facility);
    facility.noteOrigin(
        new FieldOrigin(caller.get().source(), source, time.today(), false), before);
  }

  private FacilityResponse saved(Facility facility) {
    facilities.flush();
    saved.fire(new FacilitySaved(facility.id));
    return shapes.of(facility);
  }

  private Facility find(UUID id) {
    return scope.require(() -> facilities.findById(id));
  }

  private Facility findForEdit(UUID id) {
    return scope.require(() -> facilities.findForEdit(id));
  }
}
