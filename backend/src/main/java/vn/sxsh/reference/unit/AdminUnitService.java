package vn.sxsh.reference.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.reference.unit.AdminUnitRepository.KindCount;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.time.VietnamTime;

/** Answers what units there are, on which date, and what lies in an area. */
@ApplicationScoped
@Transactional
public class AdminUnitService {

  private final AdminUnitRepository units;
  private final AdminUnitShapes shapes;
  private final VietnamTime time;

  AdminUnitService(AdminUnitRepository units, AdminUnitShapes shapes, VietnamTime time) {
    this.units = units;
    this.shapes = shapes;
    this.time = time;
  }

  /** One page of the units. */
  public Page<AdminUnitResponse> list(AdminUnitFilter filter, PageRequest request) {
    Page<AdminUnit> page = units.page(filter, request);
    List<AdminUnitResponse> items = shapes.of(page.items(), filter.asOf);
    return new Page<>(items, page.total(), page.limit(), page.offset());
  }

  /** One version of a unit. */
  public AdminUnitResponse get(UUID id) {
    AdminUnit unit = units.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    return shapes.of(List.of(unit), null).get(0);
  }

  /** How many units there are on a date (today when none is given). */
  public AdminUnitCounts counts(LocalDate asOf) {
    LocalDate day = asOf == null ? time.today() : asOf;
    List<KindCount> kinds = units.countByKind(day);
    return new AdminUnitCounts(
        day,
        ofLevel(2, kinds),
        ofLevel(3, kinds),
        kinds.stream()
            .map(count -> new AdminUnitCounts.OfKind(count.kind(), count.count()))
            .toList());
  }

  /** The units with those ids, as other records show them. */
  public Map<UUID, AdminUnitRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : units.listByIds(ids).stream()
            .map(AdminUnitRef::of)
            .collect(Collectors.toMap(AdminUnitRef::id, Function.identity()));
  }

  /** The version of a unit that is valid on a day. */
  public Optional<AdminUnitRef> findByCode(String code, LocalDate asOf) {
    return units.findByCode(code, asOf).map(AdminUnitRef::of);
  }

  /** The units of an area: all that lies or lay below its node, followed through time. */
  public Set<UUID> area(UUID node) {
    return new HashSet<>(units.listArea(node));
  }

  /**
   * Which district of a day holds, or held, each version of a unit: the districts of that day, so
   * that a year is told by the units of that year. The commune where no districts are; what went to
   * several of them is missing.
   */
  public Map<UUID, UUID> holdersOn(LocalDate day) {
    return units.listHoldersOn(day).stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> UUID.fromString((String) row[1])));
  }

  /** Those of the areas that a unit lies or lay in. */
  public Set<UUID> areasAround(UUID unit, Collection<UUID> areas) {
    return areas.isEmpty() ? Set.of() : new HashSet<>(units.listAreasAround(unit, areas));
  }

  /** The centres of the communes that exist today, as far as they are known. */
  public List<AdminUnitPoint> communesToday() {
    return units.listCommunes(time.today()).stream()
        .map(unit -> new AdminUnitPoint(unit.id, unit.latitude, unit.longitude))
        .toList();
  }

  private static long ofLevel(int level, List<KindCount> kinds) {
    return kinds.stream()
        .filter(count -> count.kind().level == level)
        .mapToLong(KindCount::count)
        .sum();
  }
}
