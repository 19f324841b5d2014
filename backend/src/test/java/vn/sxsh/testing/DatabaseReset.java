package vn.sxsh.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Empties the business tables between tests: {@code @BeforeEach void reset() { DatabaseReset.run();
 * }}.
 *
 * <p>A table is reference data when its comment begins with {@code Reference data}; it keeps the
 * rows that it had at the first reset of the run, and what a test changed there is put back. Only
 * tables that hold rows are touched, so a reset costs a few milliseconds.
 */
public final class DatabaseReset {

  private static final String BEGIN =
      """
      SET session_replication_role = replica;
      CREATE SCHEMA IF NOT EXISTS test_baseline;
      """;

  /** Triggers and foreign keys sleep meanwhile: the order of tables and the log do not matter. */
  private static final String EMPTY_AND_RESTORE =
      """
      DO $$
      DECLARE
        candidate record;
        baseline text;
        touched boolean;
      BEGIN
        FOR candidate IN
          SELECT c.oid::regclass::text AS name, c.relname,
                 coalesce(obj_description(c.oid, 'pg_class'), '') LIKE 'Reference data%' AS kept
            FROM pg_class c
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
             AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'
        LOOP
          IF NOT candidate.kept THEN
            EXECUTE format('SELECT EXISTS (SELECT FROM %s)', candidate.name) INTO touched;
            IF touched THEN
              EXECUTE format('DELETE FROM %s', candidate.name);
            END IF;
            CONTINUE;
          END IF;
          baseline := format('test_baseline.%I', candidate.relname);
          IF to_regclass(baseline) IS NULL THEN
            EXECUTE format('CREATE TABLE %s AS SELECT t.xmin::text AS row_xmin, t.* FROM %s t',
                           baseline, candidate.name);
            CONTINUE;
          END IF;
          EXECUTE format(
            'SELECT (SELECT count(*) FROM %1$s) <> (SELECT count(*) FROM %2$s) OR EXISTS ('
              || 'SELECT FROM %1$s t WHERE t.xmin::text NOT IN (SELECT row_xmin FROM %2$s))',
            candidate.name, baseline) INTO touched;
          IF touched THEN
            EXECUTE format('DELETE FROM %s', candidate.name);
            EXECUTE (
              SELECT format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM %3$s',
                            candidate.name, string_agg(quote_ident(attname), ', '), baseline)
                FROM pg_attribute
               WHERE attrelid = candidate.name::regclass AND attnum > 0
                 AND NOT attisdropped AND attgenerated = '');
            EXECUTE format('UPDATE %1$s SET row_xmin = (SELECT xmin::text FROM %2$s LIMIT 1)',
                           baseline, candidate.name);
          END IF;
        END LOOP;
      END $$
      """;

  private DatabaseReset() {}

  public static void run() {
    try (Connection superuser = TestServer.connect("superuser");
        Statement sql = superuser.createStatement()) {
      sql.execute(BEGIN);
      sql.execute(EMPTY_AND_RESTORE);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reset", e);
    }
  }
}
