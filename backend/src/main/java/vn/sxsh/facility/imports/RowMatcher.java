package vn.sxsh.facility.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.NameKey;

/** Finds the records that rows are about, all rows of a batch by one statement. */
@ApplicationScoped
class RowMatcher {

  private static final String MATCH =
      """
      WITH k AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(CAST(:keys AS jsonb))
          AS r(ordinal integer, code text, tax text, national text, name_key text, unit uuid))
      SELECT k.ordinal, 'CODE' AS how, f.id, CAST(NULL AS text) FROM k
      JOIN facility f ON f.code = k.code AND f.deleted_at IS NULL
      UNION ALL
      SELECT k.ordinal, 'TAX', f.id, f.name_key FROM k
      JOIN facility f ON f.tax_code = k.tax AND f.deleted_at IS NULL
      UNION ALL
      SELECT k.ordinal, 'NATIONAL', f.id, NULL FROM k
      JOIN facility_identifier i ON i.value = k.national AND i.kind = 'NATIONAL_SXSH' AND i.deleted_at IS NULL
      JOIN facility f ON f.id = i.facility_id AND f.deleted_at IS NULL
      UNION ALL
      SELECT k.ordinal, 'NAME', f.id, NULL FROM k
      JOIN facility f ON f.name_key = k.name_key AND f.admin_unit_id = k.unit
        AND f.deleted_at IS NULL
      """;

  private final EntityManager entityManager;
  private final ObjectMapper json;

  RowMatcher(EntityManager entityManager, ObjectMapper json) {
    this.entityManager = entityManager;
    this.json = json;
  }

  /** By what a record was found. */
  enum How {
    CODE,
    TAX,
    NATIONAL,
    NAME
  }

  /** What the registry holds for a row. */
  static final class Match {

    /** What is left of the row's name for comparing. */
    final String nameKey;

    final Map<How, Map<UUID, String>> found = new EnumMap<>(How.class);

    Match(String nameKey) {
      this.nameKey = nameKey;
    }

    /** The records found in that way. */
    Set<UUID> by(How how) {
      return found.getOrDefault(how, Map.of()).keySet();
    }

    /** The sites of one tax code that have the name of the row. */
    List<UUID> byTaxAndName() {
      return found.getOrDefault(How.TAX, Map.of()).entrySet().stream()
          .filter(it -> nameKey.equals(it.getValue()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** What was found for each of the rows, by their ordinals. */
  @SuppressWarnings("unchecked")
  Map<Integer, Match> match(Collection<RowDraft> rows) {
    Map<Integer, Match> matches = new HashMap<>();
    rows.forEach(row -> matches.put(row.ordinal, new Match(NameKey.of(row.name()))));
    List<Object[]> found =
        entityManager
            .createNativeQuery(MATCH, Object[].class)
            .setParameter("keys", text(rows, matches))
            .getResultList();
    for (Object[] each : found) {
      matches
          .get((Integer) each[0])
          .found
          .computeIfAbsent(How.valueOf((String) each[1]), it -> new LinkedHashMap<>())
          .put((UUID) each[2], each[3] == null ? "" : (String) each[3]);
    }
    return matches;
  }

  private String text(Collection<RowDraft> rows, Map<Integer, Match> matches) {
    List<Map<String, Object>> keys = new ArrayList<>(rows.size());
    for (RowDraft row : rows) {
      Map<String, Object> key = new HashMap<>();
      key.put("ordinal", row.ordinal);
      key.put("code", row.code);
      key.put("tax", row.taxCode());
      key.put("national", row.nationalId);
      String nameKey = matches.get(row.ordinal).nameKey;
      key.put("name_key", nameKey.isEmpty() ? null : nameKey);
      key.put("unit", row.unitId());
      keys.add(key);
    }
    try {
      return json.writeValueAsString(keys);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
