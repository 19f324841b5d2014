package vn.sxsh.facility.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The rows of files in the database, and what became of them. */
@ApplicationScoped
class StagedRows {

  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
  private static final int ROWS_AT_A_TIME = 500;

  private static final String STORE =
      """
      UPDATE facility_import_row r SET outcome = n.outcome, findings = n.findings, facility_id = n.facility_id
      FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS n(ordinal integer, outcome text, findings jsonb, facility_id uuid)
      WHERE r.import_id = :id AND r.ordinal = n.ordinal
      """;

  private static final String ROWS =
      """
      SELECT r.ordinal, r.line, r.cells, r.outcome, CAST(r.findings AS text), r.facility_id, f.code
      FROM facility_import_row r LEFT JOIN facility f ON f.id = r.facility_id
      WHERE r.import_id = :id AND (CAST(:outcome AS text) IS NULL OR r.outcome = :outcome)
      ORDER BY r.ordinal
      """;

  private final EntityManager entityManager;
  private final ObjectMapper json;

  StagedRows(EntityManager entityManager, ObjectMapper json) {
    this.entityManager = entityManager;
    this.json = json;
  }

  /** A row as it lies there. */
  record Staged(
      int ordinal,
      int line,
      String[] cells,
      RowOutcome outcome,
      List<Finding> findings,
      UUID facilityId,
      String facilityCode) {}

  /** The lines and cells of those rows. */
  @SuppressWarnings("unchecked")
  List<Staged> listByOrdinals(UUID id, Collection<Integer> ordinals) {
    if (ordinals.isEmpty()) {
      return List.of();
    }
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "SELECT ordinal, line, cells FROM facility_import_row"
                    + " WHERE import_id = :id AND ordinal IN (:ordinals)",
                Object[].class)
            .setParameter("id", id)
            .setParameter("ordinals", ordinals)
            .getResultList();
    return rows.stream()
        .map(
            it ->
                new Staged(
                    (Integer) it[0],
                    (Integer) it[1],
                    (String[]) it[2],
                    null,
                    List.of(),
                    null,
                    null))
        .toList();
  }

  /** Some rows in the order of the file, behind the first {@code done}. */
  @SuppressWarnings("unchecked")
  List<Staged> batch(UUID id, int done, int limit) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "SELECT ordinal, line, cells, outcome, CAST(findings AS text), facility_id, NULL"
                    + " FROM facility_import_row"
                    + " WHERE import_id = :id AND ordinal > :done AND ordinal <= :last ORDER BY ordinal",
                Object[].class)
            .setParameter("id", id)
            .setParameter("done", done)
            .setParameter("last", done + limit)
            .getResultList();
    return rows.stream().map(this::staged).toList();
  }

  /** One page of the rows with an outcome, or of all. */
  @SuppressWarnings("unchecked")
  List<Staged> page(UUID id, RowOutcome outcome, int offset, int limit) {
    List<Object[]> rows =
        query(id, outcome).setFirstResult(offset).setMaxResults(limit).getResultList();
    return rows.stream().map(this::staged).toList();
  }

  /** All rows, through a cursor; to be closed. */
  @SuppressWarnings("unchecked")
  Stream<Staged> stream(UUID id) {
    Stream<Object[]> rows =
        query(id, null).setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_A_TIME).getResultStream();
    return rows.map(this::staged);
  }

  long count(UUID id, RowOutcome outcome) {
    return (Long)
        entityManager
            .createNativeQuery(
                "SELECT count(*) FROM facility_import_row WHERE import_id = :id"
                    + " AND (CAST(:outcome AS text) IS NULL OR outcome = :outcome)")
            .setParameter("id", id)
            .setParameter("outcome", outcome == null ? null : outcome.name())
            .getSingleResult();
  }

  /** Forgets the rows of a file. */
  void delete(UUID id) {
    entityManager
        .createNativeQuery("DELETE FROM facility_import_row WHERE import_id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Notes what became of rows. */
  void store(UUID id, Collection<RowResult> results) {
    List<Map<String, Object>> rows =
        results.stream()
            .map(
                it -> {
                  Map<String, Object> row = new HashMap<>();
                  row.put("ordinal", it.ordinal());
                  row.put("outcome", it.outcome());
                  row.put("findings", it.findings().isEmpty() ? null : it.findings());
                  row.put("facility_id", it.facilityId());
                  return row;
                })
            .toList();
    try {
      entityManager
          .createNativeQuery(STORE)
          .setParameter("id", id)
          .setParameter("rows", json.writeValueAsString(rows))
          .executeUpdate();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private jakarta.persistence.Query query(UUID id, RowOutcome outcome) {
    return entityManager
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("id", id)
        .setParameter("outcome", outcome == null ? null : outcome.name());
  }

  private Staged staged(Object[] row) {
    try {
      List<Finding> findings =
          row[4] == null || "null".equals(row[4])
              ? List.of()
              : json.readValue((String) row[4], FINDINGS);
      return new Staged(
          (Integer) row[0],
          (Integer) row[1],
          (String[]) row[2],
          outcome(row[3]),
          findings,
          (UUID) row[5],
          (String) row[6]);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RowOutcome outcome(Object name) {
    return name == null ? null : RowOutcome.valueOf((String) name);
  }
}
