package vn.sxsh.facility;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sxsh.testing.TestServer;

/**
 * A hash of every row of the registry, by table and id: to the last byte of what it says, without
 * the version and the stamp of the last edit, which every change moves on.
 */
final class RowHashes {

  private static final String[] TABLES = {
    "facility",
    "facility_past",
    "facility_event",
    "facility_identifier",
    "facility_contact",
    "process_line",
    "facility_product"
  };

  private RowHashes() {}

  static Map<String, String> now() {
    return rows("md5((to_jsonb(t) - ARRAY['version', 'updated_at', 'updated_by'])::text)");
  }

  /** The rows of those facilities and of what hangs on them, named as {@link #now} does. */
  static Set<String> rowsOf(Set<String> facilities) {
    Set<String> rows = new TreeSet<>();
    rows("coalesce(to_jsonb(t) ->> 'facility_id', t.id::text)")
        .forEach(
            (row, facility) -> {
              if (facilities.contains(facility)) {
                rows.add(row);
              }
            });
    return rows;
  }

  private static Map<String, String> rows(String value) {
    Map<String, String> rows = new TreeMap<>();
    try (Connection database = TestServer.connect("superuser");
        Statement statement = database.createStatement()) {
      for (String table : TABLES) {
        String query = "SELECT id::text, " + value + " FROM " + table + " t";
        try (ResultSet found = statement.executeQuery(query)) {
          while (found.next()) {
            rows.put(table + " " + found.getString(1), found.getString(2));
          }
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
