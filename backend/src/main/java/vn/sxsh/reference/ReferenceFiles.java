package vn.sxsh.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.reference.unit.AdminUnitKind;
import vn.sxsh.shared.text.Csv;

/** Reads the reference data that the program brings along into rows of its tables. */
final class ReferenceFiles {

  private static final Map<String, AdminUnitKind> KINDS =
      Map.of(
          "tỉnh", AdminUnitKind.PROVINCE,
          "thành phố thuộc tỉnh", AdminUnitKind.CITY,
          "huyện", AdminUnitKind.DISTRICT,
          "phường", AdminUnitKind.WARD,
          "thị trấn", AdminUnitKind.TOWNSHIP,
          "xã", AdminUnitKind.COMMUNE);

  private ReferenceFiles() {}

  static List<Map<String, Object>> adminUnits() {
    return read("admin_units").stream()
        .map(
            line -> {
              AdminUnitKind kind = KINDS.get(line.get("kind"));
              Map<String, Object> row = copy(line, "code", "valid_from", "valid_to", "source");
              row.put("id", unitId(line.get("code"), line.get("valid_from")));
              row.put("name", line.get("name_vi"));
              row.put("short_name", kind.shorten(line.get("name_vi")));
              row.put("kind", kind.name());
              row.put("level", kind.level);
              row.put("parent_code", line.get("parent"));
              row.put("latitude", line.get("lat"));
              row.put("longitude", line.get("lon"));
              return row;
            })
        .toList();
  }

  /** A unit is followed by the versions of its successors that are valid when it ends. */
  static List<Map<String, Object>> adminUnitSuccessions() {
    List<Map<String, String>> lines = read("admin_units");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, String> line : lines) {
      for (String successor : several(line.get("successor"), ";")) {
        UUID from = unitId(line.get("code"), line.get("valid_from"));
        UUID to = unitId(successor, validFrom(lines, successor, day(line.get("valid_to"))));
        rows.add(
            row(id("admin-unit-succession", from, to), "predecessor_id", from, "successor_id", to));
      }
    }
    return rows;
  }

  private static String validFrom(List<Map<String, String>> units, String code, LocalDate on) {
    return units.stream()
        .filter(unit -> unit.get("code").equals(code))
        .filter(
            unit ->
                new Validity(day(unit.get("valid_from")), day(unit.get("valid_to"))).contains(on))
        .findFirst()
        .orElseThrow()
        .get("valid_from");
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  static List<Map<String, Object>> sectors() {
    List<Map<String, String>> lines = read("vsic");
    Map<String, String> parents = new HashMap<>();
    lines.forEach(line -> parents.put(line.get("version") + line.get("code"), line.get("parent")));
    return lines.stream()
        .map(
            line -> {
              String section = line.get("code");
              for (String above = section; above != null; ) {
                section = above;
                above = parents.get(line.get("version") + above);
              }
              Map<String, Object> row = copy(line, "code", "level");
              row.put("id", id("sector", line.get("version"), line.get("code")));
              row.put("vsic_version", line.get("version"));
              row.put("parent_code", line.get("parent"));
              row.put("section", section);
              row.put("name", line.get("name_vi"));
              row.put("source", line.get("name_source"));
              return row;
            })
        .toList();
  }

  static List<Map<String, Object>> agencies() {
    return read("agencies").stream()
        .map(
            line -> {
              Map<String, Object> row =
                  copy(line, "code", "name", "kind", "valid_from", "valid_to", "source");
              row.put("id", agencyId(line.get("code")));
              row.put("aliases", several(line.get("aliases"), "\\|"));
              row.put("parent_id", agencyId(line.get("parent")));
              String unit = line.get("admin_unit");
              row.put(
                  "admin_unit_id", unit == null ? null : unitId(unit, line.get("admin_unit_from")));
              return row;
            })
        .toList();
  }

  static List<Map<String, Object>> agencySuccessions() {
    return read("agency_successions").stream()
        .map(
            line -> {
              Map<String, Object> row = copy(line, "kind", "effective_on", "legal_basis");
              row.put(
                  "id", id("agency-succession", line.get("predecessor"), line.get("successor")));
              row.put("predecessor_id", agencyId(line.get("predecessor")));
              row.put("successor_id", agencyId(line.get("successor")));
              return row;
            })
        .toList();
  }

  static List<Map<String, Object>> agencyGroups() {
    return read("agency_groups").stream()
        .map(
            line -> {
              Map<String, Object> row = copy(line, "code", "name", "description");
              row.put("id", id("agency-group", line.get("code")));
              row.put("aliases", several(line.get("aliases"), "\\|"));
              return row;
            })
        .toList();
  }

  static List<Map<String, Object>> agencyGroupMembers() {
    return read("agency_group_members").stream()
        .map(
            line -> {
              Map<String, Object> row = copy(line, "valid_from", "valid_to");
              row.put("id", id("agency-group-member", line.get("group"), line.get("agency")));
              row.put("group_id", id("agency-group", line.get("group")));
              row.put("agency_id", agencyId(line.get("agency")));
              return row;
            })
        .toList();
  }

  private static List<Map<String, String>> read(String file) {
    return Csv.readResource("/reference/" + file + ".csv");
  }

  private static UUID unitId(String code, String validFrom) {
    return id("admin-unit", code, validFrom);
  }

  private static UUID agencyId(String code) {
    return code == null ? null : id("agency", code);
  }

  private static UUID id(String type, Object... key) {
    StringBuilder name = new StringBuilder(type);
    for (Object part : key) {
      name.append('/').append(part == null ? "" : part);
    }
    return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> several(String joined, String separator) {
    return joined == null ? List.of() : List.of(joined.split(separator));
  }

  private static Map<String, Object> copy(Map<String, String> line, String... columns) {
    Map<String, Object> row = new HashMap<>();
    for (String column : columns) {
      row.put(column, line.get(column));
    }
    return row;
  }

  private static Map<String, Object> row(UUID id, Object... pairs) {
    Map<String, Object> row = new HashMap<>(Map.of("id", id));
    for (int at = 0; at < pairs.length; at += 2) {
      row.put((String) pairs[at], pairs[at + 1]);
    }
    return row;
  }
}
