package vn.sxsh.facility.duplicate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.registry.Facility;

/**
 * The names of the registry in memory, place by place, for a job that compares very many names: a
 * look costs microseconds where the index of the database takes milliseconds. A name is kept as a
 * sketch of its trigrams, 128 bits; a record costs about 60 bytes, a million of them 60 MB. What it
 * finds is an estimate, to be judged by {@code facility_likeness}; the little that it misses is
 * found by the scan of the registry.
 */
public final class NameIndex {

  private static final int MOST = 3;

  private final Map<UUID, List<UUID>> placesOfUnit;
  private final Map<UUID, Shelf> shelves = new HashMap<>();

  /**
   * Begins an empty index.
   *
   * @param placesOfUnit for each unit of any time the communes of today that it shares ground with
   */
  NameIndex(Map<UUID, List<UUID>> placesOfUnit) {
    this.placesOfUnit = placesOfUnit;
  }

  /**
   * What the index needs to know of a record.
   *
   * @param hasPoint whether its coordinates are known: only then can it be near another
   */
  public record Entry(UUID id, UUID unitId, String nameKey, boolean hasAddress, boolean hasPoint) {

    /** What the index needs to know of a facility, which it will name by {@code id}. */
    public static Entry of(UUID id, Facility record, String nameKey) {
      return new Entry(
          id, record.adminUnitId, nameKey, record.address != null, record.latitude != null);
    }
  }

  /** An empty index of the same places, for records that are not in the registry. */
  public NameIndex beside() {
    return new NameIndex(placesOfUnit);
  }

  /** Adds a record. */
  public void add(Entry entry) {
    if (entry.nameKey().isEmpty()) {
      return;
    }
    long[] sketch = sketch(entry.nameKey());
    for (UUID place : places(entry)) {
      shelves.computeIfAbsent(place, it -> new Shelf()).add(entry, sketch);
    }
  }

  /**
   * The few records most alike in name, among those that can make a probable pair with this one.
   */
  public Collection<UUID> alike(Entry entry) {
    if (entry.nameKey().isEmpty()) {
      return List.of();
    }
    long[] sketch = sketch(entry.nameKey());
    Map<UUID, Double> found = new HashMap<>();
    for (UUID place : places(entry)) {
      Shelf shelf = shelves.get(place);
      if (shelf != null) {
        shelf.search(entry, sketch, found);
      }
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.<UUID, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<UUID> places(Entry entry) {
    return placesOfUnit.getOrDefault(entry.unitId(), List.of(entry.unitId()));
  }

  /** The trigrams of the words, as pg_trgm cuts them, each as one of 128 bits. */
  private static long[] sketch(String nameKey) {
    long[] bits = new long[2];
    for (String word : nameKey.split(" ")) {
      String padded = "  " + word + " ";
      for (int at = 0; at + 3 <= padded.length(); at++) {
        int hash = (padded.charAt(at) * 31 + padded.charAt(at + 1)) * 31 + padded.charAt(at + 2);
        int bit = (hash * 0x9E3779B1) >>> 25;
        bits[bit >>> 6] |= 1L << bit;
      }
    }
    return bits;
  }

  /** The records of one place, column by column. */
  private static final class Shelf {

    private UUID[] ids = new UUID[16];
    private long[] sketches = new long[32];
    private boolean[] addresses = new boolean[16];
    private boolean[] points = new boolean[16];
    private int size;

    void add(Entry entry, long[] sketch) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
        sketches = Arrays.copyOf(sketches, size * 4);
        addresses = Arrays.copyOf(addresses, size * 2);
        points = Arrays.copyOf(points, size * 2);
      }
      ids[size] = entry.id();
      sketches[2 * size] = sketch[0];
      sketches[2 * size + 1] = sketch[1];
      addresses[size] = entry.hasAddress();
      points[size] = entry.hasPoint();
      size++;
    }

    void search(Entry entry, long[] sketch, Map<UUID, Double> found) {
      for (int at = 0; at < size; at++) {
        long first = sketches[2 * at];
        long second = sketches[2 * at + 1];
        int shared = Long.bitCount(first & sketch[0]) + Long.bitCount(second & sketch[1]);
        int all = Long.bitCount(first | sketch[0]) + Long.bitCount(second | sketch[1]);
        double likeness = (double) shared / all;
        if (likeness >= least(entry, at) && !ids[at].equals(entry.id())) {
          found.merge(ids[at], likeness, Math::max);
        }
      }
    }

    /** How alike names must be when all else is as alike as it can be (see facility_likeness). */
    private double least(Entry entry, int at) {
      boolean mayBeNear = entry.hasPoint() && points[at];
      boolean mayShareAddress = entry.hasAddress() && addresses[at];
      return Likeness.leastOfName(mayShareAddress, mayBeNear);
    }
  }
}
