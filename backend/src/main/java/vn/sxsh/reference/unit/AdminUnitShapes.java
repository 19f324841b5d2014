package vn.sxsh.reference.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.shared.time.VietnamTime;

/** Dresses units with their neighbours in space and time, many units with few queries. */
@ApplicationScoped
class AdminUnitShapes {

  private static final Comparator<AdminUnit> LATEST_FIRST =
      Comparator.comparing(
          (AdminUnit unit) -> unit.validFrom,
          Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  private final AdminUnitRepository units;
  private final VietnamTime time;

  AdminUnitShapes(AdminUnitRepository units, VietnamTime time) {
    this.units = units;
    this.time = time;
  }

  List<AdminUnitResponse> of(List<AdminUnit> shown, LocalDate asOf) {
    Set<UUID> ids = shown.stream().map(unit -> unit.id).collect(Collectors.toSet());
    List<AdminUnitSuccession> successions = ids.isEmpty() ? List.of() : units.listSuccessions(ids);
    Map<UUID, AdminUnitRef> neighbours = neighbours(successions);
    List<AdminUnit> parents = parents(shown);
    Map<UUID, Long> children = units.childCounts(ids, asOf, time.today());
    return shown.stream()
        .map(
            unit ->
                new AdminUnitResponse(
                    unit.id,
                    unit.version,
                    unit.code,
                    unit.name,
                    unit.shortName,
                    unit.kind,
                    unit.level,
                    parent(unit, parents, asOf),
                    unit.validFrom,
                    unit.validTo,
                    unit.latitude,
                    unit.longitude,
                    unit.source,
                    children.getOrDefault(unit.id, 0L),
                    refs(
                        successions.stream()
                            .filter(it -> it.successorId.equals(unit.id))
                            .map(it -> neighbours.get(it.predecessorId))),
                    refs(
                        successions.stream()
                            .filter(it -> it.predecessorId.equals(unit.id))
                            .map(it -> neighbours.get(it.successorId)))))
        .toList();
  }

  private Map<UUID, AdminUnitRef> neighbours(List<AdminUnitSuccession> successions) {
    Set<UUID> ids = new HashSet<>();
    successions.forEach(it -> ids.addAll(List.of(it.predecessorId, it.successorId)));
    return ids.isEmpty()
        ? Map.of()
        : units.listByIds(ids).stream()
            .map(AdminUnitRef::of)
            .collect(Collectors.toMap(AdminUnitRef::id, Function.identity()));
  }

  private List<AdminUnit> parents(List<AdminUnit> shown) {
    Set<String> codes =
        shown.stream()
            .map(unit -> unit.parentCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return codes.isEmpty() ? List.of() : units.listByCodes(codes);
  }

  private static AdminUnitRef parent(AdminUnit unit, List<AdminUnit> parents, LocalDate asOf) {
    return parents.stream()
        .filter(parent -> parent.code.equals(unit.parentCode))
        .filter(parent -> parent.validity().overlaps(unit.validity()))
        .filter(parent -> asOf == null || parent.validity().contains(asOf))
        .min(LATEST_FIRST)
        .map(AdminUnitRef::of)
        .orElse(null);
  }

  private static List<AdminUnitRef> refs(Stream<AdminUnitRef> refs) {
    return refs.filter(Objects::nonNull).sorted(Comparator.comparing(AdminUnitRef::code)).toList();
  }
}
