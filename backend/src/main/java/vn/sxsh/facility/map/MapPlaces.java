package vn.sxsh.facility.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sxsh.facility.map.MapRepository.Heap;
import vn.sxsh.facility.map.MapResponse.Bounds;
import vn.sxsh.facility.map.MapResponse.Kind;
import vn.sxsh.facility.map.MapResponse.Named;
import vn.sxsh.facility.map.MapResponse.Place;
import vn.sxsh.facility.map.MapResponse.Value;

/** Makes one symbol of the heaps that stand in one spot. */
final class MapPlaces {

  private static final int ID_LENGTH = 36;

  private MapPlaces() {}

  static Place of(List<Heap> spot) {
    Heap any = spot.get(0);
    long count = spot.stream().mapToLong(Heap::count).sum();
    Kind kind = any.unitId() != null ? Kind.UNIT : count == 1 ? Kind.FACILITY : Kind.CLUSTER;
    return new Place(
        kind,
        middle(spot, Heap::latitude, count),
        middle(spot, Heap::longitude, count),
        count,
        spot.stream().map(heap -> new Value(heap.value(), null, heap.count())).toList(),
        kind == Kind.CLUSTER ? bounds(spot) : null,
        count <= 2 ? names(spot) : null,
        any.unitId() == null ? null : new Named(any.unitId(), any.unitName()));
  }

  private static BigDecimal middle(
      List<Heap> spot, Function<Heap, BigDecimal> coordinate, long count) {
    return spot.stream()
        .map(heap -> coordinate.apply(heap).multiply(BigDecimal.valueOf(heap.count())))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(count), 5, RoundingMode.HALF_UP);
  }

  private static Bounds bounds(List<Heap> spot) {
    return new Bounds(
        extreme(spot, Heap::west, BigDecimal::min),
        extreme(spot, Heap::south, BigDecimal::min),
        extreme(spot, Heap::east, BigDecimal::max),
        extreme(spot, Heap::north, BigDecimal::max));
  }

  private static BigDecimal extreme(
      List<Heap> spot, Function<Heap, BigDecimal> side, BinaryOperator<BigDecimal> further) {
    return spot.stream().map(side).reduce(further).orElseThrow();
  }

  private static List<Named> names(List<Heap> spot) {
    return spot.stream()
        .flatMap(heap -> Stream.of(heap.first(), heap.last()).distinct())
        .map(
            called ->
                new Named(
                    UUID.fromString(called.substring(0, ID_LENGTH)),
                    called.substring(ID_LENGTH + 1)))
        .toList();
  }
}
