package vn.sxsh.facility.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sxsh.facility.map.MapRepository.Heap;
import vn.sxsh.facility.map.MapResponse.Value;
import vn.sxsh.facility.registry.FacilityFilter;

/** Answers what stands where, within the filter and what the caller may know. */
@ApplicationScoped
@Transactional
public class MapService {

  private final MapRepository facilities;

  MapService(MapRepository facilities) {
    this.facilities = facilities;
  }

  /** The map of a filter, as far as the window shows it. */
  public MapResponse show(FacilityFilter filter, MapRequest request) {
    MapGrid grid = MapGrid.of(request);
    List<Heap> heaps = facilities.gather(filter, grid, request.colour);
    Map<List<Object>, List<Heap>> bySpot = new LinkedHashMap<>();
    heaps.stream()
        .filter(heap -> heap.x() != null || heap.unitId() != null)
        .forEach(
            heap ->
                bySpot
                    .computeIfAbsent(
                        Arrays.asList(heap.unitId(), heap.x(), heap.y()), spot -> new ArrayList<>())
                    .add(heap));
    long total = heaps.stream().mapToLong(Heap::count).sum();
    long located = heaps.stream().mapToLong(Heap::located).sum();
    long unplaced =
        heaps.stream().filter(heap -> heap.latitude() == null).mapToLong(Heap::count).sum();
    return new MapResponse(
        total,
        located,
        total - located - unplaced,
        unplaced,
        legend(heaps),
        bySpot.values().stream()
            .filter(spot -> spot.get(0).latitude() != null)
            .map(MapPlaces::of)
            .filter(
                place ->
                    grid.holds(place.latitude().doubleValue(), place.longitude().doubleValue()))
            .toList());
  }

  /** Each value once, in the order of the contract's words; what is not recorded comes last. */
  private static List<Value> legend(List<Heap> heaps) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Heap heap : heaps) {
      values.merge(
          Objects.toString(heap.value(), ""),
          new Value(heap.value(), heap.label(), heap.count()),
          (one, more) -> new Value(one.value(), one.label(), one.count() + more.count()));
    }
    return values.values().stream()
        .sorted(Comparator.comparing(Value::value, Comparator.nullsLast(String::compareTo)))
        .toList();
  }
}
