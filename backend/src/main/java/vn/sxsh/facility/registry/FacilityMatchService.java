package vn.sxsh.facility.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.shared.persistence.SqlConditions;

/** Finds the facilities that a list outside means, among those that the caller may know of. */
@ApplicationScoped
@Transactional
public class FacilityMatchService {

  /** The twelve digits of a person find nothing for those who may not see them. */
  private static final String MATCH =
      """
      WITH k AS MATERIALIZED (
        SELECT r.*, facility_name_key(r.name) AS name_key
        FROM jsonb_to_recordset(CAST(:keys AS jsonb)) AS r(ordinal integer, code text, "taxCode" text, name text))
      SELECT k.ordinal, 'CODE' AS by, f.id, f.code, f.name FROM k
      JOIN facility f ON f.code = upper(k.code) WHERE %1$s
      UNION ALL
      SELECT k.ordinal, 'TAX_CODE', f.id, f.code, f.name FROM k
      JOIN facility f ON f.tax_code = k."taxCode" AND (:confidential OR length(f.tax_code) <> 12) WHERE %1$s
      UNION ALL
      SELECT k.ordinal, 'NAME', f.id, f.code, f.name FROM k
      JOIN facility f ON f.name_key = k.name_key AND k.name_key <> '' WHERE %1$s
      ORDER BY ordinal, by, code
      """;

  private final EntityManager entityManager;
  private final FacilityQuery query;
  private final FacilityScope scope;
  private final ObjectMapper json;

  FacilityMatchService(
      EntityManager entityManager, FacilityQuery query, FacilityScope scope, ObjectMapper json) {
    this.entityManager = entityManager;
    this.query = query;
    this.scope = scope;
    this.json = json;
  }

  /** What fits each of the keys, in their order; the caller decides between several. */
  @SuppressWarnings("unchecked")
  public List<FacilityMatch> match(List<FacilityKey> keys) {
    SqlConditions visible =
        query.visible().bind("confidential", scope.seesConfidential()).bind("keys", text(keys));
    Stream<Object[]> rows =
        visible
            .applyTo(entityManager.createNativeQuery(MATCH.formatted(visible.sql())))
            .getResultStream();
    return rows.map(
            row ->
                new FacilityMatch(
                    (Integer) row[0],
                    FacilityMatch.By.valueOf((String) row[1]),
                    new FacilityRef((UUID) row[2], (String) row[3], (String) row[4])))
        .toList();
  }

  private String text(List<FacilityKey> keys) {
    try {
      return json.writeValueAsString(keys);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
