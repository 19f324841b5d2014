package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looks past the program at what the database holds: nothing lost, nothing half there. */
final class Completeness {

  private static final String WATCHED =
      """
      SELECT tgrelid::regclass || ' ' || split_part(encode(tgargs, 'escape'), '\\000', 1)
      FROM pg_trigger WHERE tgname = 'change_log_insert'
      """;

  /** Records without exactly one first entry, entries without their record, skipped versions. */
  private static final String UNLIKE_THE_LOG =
      """
      SELECT coalesce(r.id, l.record_id)
      FROM (SELECT id, version FROM %s) r
      FULL JOIN (SELECT record_id, count(*) FILTER (WHERE operation = 'INSERT') AS made,
                        count(*) FILTER (WHERE operation <> 'INSERT') AS changed
                 FROM change_log WHERE record_type = '%s' GROUP BY record_id) l
             ON l.record_id = r.id
      WHERE r.id IS NULL OR l.made IS DISTINCT FROM 1 OR l.changed IS DISTINCT FROM r.version
      """;

  private static final String CLAIMED_ONLY =
      """
      SELECT id FROM creation c
      WHERE NOT EXISTS (SELECT FROM work_item w WHERE w.id = c.id)
        AND NOT EXISTS (SELECT FROM agency a WHERE a.id = c.id)
      """;

  private static final String WITHOUT_BOTH_PERSONS =
      """
      SELECT a.id FROM agency a
      WHERE a.code LIKE 'CR-%'
        AND (SELECT count(*) FROM agency_focal_point p WHERE p.agency_id = a.id) <> 2
      """;

  private final BundledDatabase database;

  Completeness(BundledDatabase database) {
    this.database = database;
  }

  /** Every record that was acknowledged is there, and every acknowledged edit too. */
  void assertNothingIsLost(Collection<UUID> created, Collection<UUID> edited) throws Exception {
    assertAmong("SELECT id FROM work_item UNION ALL SELECT id FROM agency", created);
    assertAmong("SELECT id FROM creation", created);
    assertAmong("SELECT id FROM work_item WHERE version = 1 AND assignee = 'Sửa'", edited);
  }

  /** Each record has its whole set of rows, and the log tells the same story as the records. */
  void assertNothingIsHalfThere() throws Exception {
    List<String> watched = database.read(WATCHED);
    assertThat(watched).contains("work_item WORK_ITEM", "agency_focal_point AGENCY_FOCAL_POINT");
    for (String table : watched) {
      String[] parts = table.split(" ");
      assertThat(database.read(UNLIKE_THE_LOG.formatted(parts[0], parts[1]))).as(table).isEmpty();
    }
    assertThat(database.read(CLAIMED_ONLY)).as("claimed, but never made").isEmpty();
    assertThat(database.read(WITHOUT_BOTH_PERSONS)).as("agencies in part").isEmpty();
  }

  private void assertAmong(String query, Collection<UUID> acknowledged) throws Exception {
    Set<String> there = new HashSet<>(database.read(query));
    assertThat(acknowledged.stream().map(UUID::toString).filter(id -> !there.contains(id)))
        .as("lost")
        .isEmpty();
  }
}
