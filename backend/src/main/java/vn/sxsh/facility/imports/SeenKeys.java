package vn.sxsh.facility.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which facilities the earlier lines of a file were about. Keys are kept as numbers, so that a file
 * of a hundred thousand rows costs a few megabytes.
 */
final class SeenKeys {

  private final Map<Long, Integer> lines = new HashMap<>();
  private final Map<Long, UUID> owners = new HashMap<>();

  /** The earlier line that is about the same facility as this row, or null; remembers the row. */
  Integer earlier(RowDraft row, String nameKey) {
    Integer earlier = row.code == null ? null : see("c " + row.code, row.line);
    if (earlier == null && row.taxCode() != null) {
      earlier = taxCode(row);
    }
    if (earlier == null && row.code == null && row.unitId() != null && !nameKey.isEmpty()) {
      earlier = see("n " + nameKey + " " + row.unitId(), row.line);
    }
    return earlier;
  }

  /** Sites of one enterprise may share its tax code, when the row says whose they are. */
  private Integer taxCode(RowDraft row) {
    long key = hash("t " + row.taxCode());
    Integer first = lines.putIfAbsent(key, row.line);
    if (first == null) {
      owners.put(key, row.enterpriseId());
      return null;
    }
    boolean sameOwner = row.enterpriseId() != null && row.enterpriseId().equals(owners.get(key));
    return sameOwner || row.code != null ? null : first;
  }

  private Integer see(String key, int line) {
    return lines.putIfAbsent(hash(key), line);
  }

  /** FNV-1a: among the keys of one file, two that differ do not meet. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
