package vn.sxsh.facility.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.shared.security.Caller;

/** Reads what the invented registry points at, and writes its rows, a statement for each table. */
@ApplicationScoped
class SampleTables {

  private static final String INSERT =
      """
      INSERT INTO %1$s (%2$s, version, created_at, created_by, updated_at, updated_by)
      SELECT %2$s, 0, now(), :author, now(), :author
      FROM jsonb_populate_recordset(CAST(NULL AS %1$s), CAST(:rows AS jsonb))
      """;

  private final EntityManager entityManager;
  private final ObjectMapper json;

  SampleTables(EntityManager entityManager, ObjectMapper json) {
    this.entityManager = entityManager;
    this.json = json;
  }

  /** True when nobody has kept anything in the registry yet, not even a deleted record. */
  boolean registryIsEmpty() {
    return (Boolean)
        entityManager
            .createNativeQuery(
                """
                SELECT NOT EXISTS (SELECT FROM facility) AND NOT EXISTS (SELECT FROM enterprise)
                   AND NOT EXISTS (SELECT FROM industrial_zone)
                """)
            .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  List<SamplePlace> places() {
    return entityManager.createNativeQuery(SamplePlace.QUERY, SamplePlace.class).getResultList();
  }

  /** Sectors by version and code, as {@code 2018/2392}. */
  @SuppressWarnings("unchecked")
  Map<String, UUID> sectors() {
    List<Object[]> rows =
        entityManager
            .createNativeQuery("SELECT vsic_version || '/' || code, id FROM sector")
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
  }

  /** Adds rows that all have the columns of the first. */
  void insert(String table, List<Map<String, Object>> rows) {
    String columns = String.join(", ", rows.get(0).keySet());
    entityManager
        .createNativeQuery(INSERT.formatted(table, columns))
        .setParameter("author", Caller.SYSTEM_ID)
        .setParameter("rows", text(rows))
        .executeUpdate();
  }

  private String text(List<Map<String, Object>> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
