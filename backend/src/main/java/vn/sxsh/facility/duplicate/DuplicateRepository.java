package vn.sxsh.facility.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over pairs of records that look alike. */
@ApplicationScoped
public class DuplicateRepository implements Records<FacilityDuplicate> {

  /** How many records of one kind of likeness are compared with a record. */
  private static final int NEIGHBOURS = 20;

  /** How many names of a place are looked at on either side of a record's own: mostly all. */
  private static final int NAMES = 250;

  /**
   * Records worth comparing with {@code one}: found by index, never by looking at all. Names alike
   * make a probable pair only of records in one place or near each other (facility_likeness); the
   * same name does wherever it is.
   */
  private static final String NEIGHBOURS_OF_ONE =
      """
      (SELECT other.id FROM facility other
       WHERE other.deleted_at IS NULL AND other.tax_code = one.tax_code LIMIT %1$d)
      UNION
      (SELECT other.id FROM facility other
       WHERE other.deleted_at IS NULL AND other.name_key = one.name_key AND one.name_key <> ''
         AND other.admin_unit_id = one.admin_unit_id LIMIT %1$d)
      UNION
      (SELECT other.id FROM facility other
       WHERE other.deleted_at IS NULL AND other.name_key = one.name_key AND one.name_key <> '' LIMIT %1$d)
      UNION
      (SELECT place.id FROM (
         SELECT named.id, named.name_key FROM facility_places_like(one.admin_unit_id) kin(unit_id)
         CROSS JOIN LATERAL (
           (SELECT other.id, other.name_key FROM facility other
            WHERE other.deleted_at IS NULL AND other.admin_unit_id = kin.unit_id
              AND other.name COLLATE "vi-x-icu" >= one.name COLLATE "vi-x-icu"
            ORDER BY other.name COLLATE "vi-x-icu", other.id LIMIT %2$d)
           UNION ALL
           (SELECT other.id, other.name_key FROM facility other
            WHERE other.deleted_at IS NULL AND other.admin_unit_id = kin.unit_id
              AND other.name COLLATE "vi-x-icu" < one.name COLLATE "vi-x-icu"
            ORDER BY other.name COLLATE "vi-x-icu" DESC, other.id DESC LIMIT %2$d)) named
         UNION ALL
         (SELECT other.id, other.name_key FROM facility other
          WHERE other.deleted_at IS NULL
            AND other.latitude BETWEEN one.latitude - 0.0135 AND one.latitude + 0.0135
            AND other.longitude BETWEEN one.longitude - 0.0147 AND one.longitude + 0.0147
          LIMIT %2$d)) place
       WHERE similarity(place.name_key, one.name_key) >= 0.5
       ORDER BY similarity(place.name_key, one.name_key) DESC LIMIT %1$d)
      """
          .formatted(NEIGHBOURS, NAMES);

  private static final String CANDIDATES =
      """
      SELECT f.id, (l.likeness ->> 'score')::integer AS score, l.likeness ->> 'reasons' AS reasons
      FROM (SELECT * FROM jsonb_populate_record(NULL::facility,
              CAST(:draft AS jsonb)
                || jsonb_build_object('name', :name, 'name_key', facility_name_key(:name)))) one
      CROSS JOIN LATERAL (%s) neighbour
      JOIN facility f ON f.id = neighbour.id
      CROSS JOIN LATERAL (SELECT facility_likeness(one, f) AS likeness) l
      WHERE f.id IS DISTINCT FROM one.id AND (l.likeness ->> 'score')::integer >= :least AND %s
      ORDER BY score DESC, f.id LIMIT 10
      """;

  private static final String PAIRS_WITH_ALL =
      """
      chunk AS MATERIALIZED (SELECT * FROM facility WHERE id IN (:ids) AND deleted_at IS NULL),
      pair AS (
        SELECT DISTINCT least(one.id, neighbour.id) AS first_id, greatest(one.id, neighbour.id) AS second_id
        FROM chunk one CROSS JOIN LATERAL (%s) neighbour
        WHERE neighbour.id <> one.id)"""
          .formatted(NEIGHBOURS_OF_ONE);

  private static final String PAIRS_GIVEN =
      """
      pair AS (
        SELECT DISTINCT least(one, other) AS first_id, greatest(one, other) AS second_id
        FROM unnest(CAST(:ones AS uuid[]), CAST(:others AS uuid[])) AS given(one, other))""";

  private static final String KEEP =
      """
      WITH %s, judged AS (
        SELECT a.id AS first_id, b.id AS second_id, facility_likeness(a, b) AS likeness,
               facility_fingerprint(a) || facility_fingerprint(b) AS fingerprint
        FROM pair JOIN facility a ON a.id = pair.first_id JOIN facility b ON b.id = pair.second_id
      )
      INSERT INTO facility_duplicate AS known
        (id, version, first_id, second_id, score, reasons, fingerprint, state,
         created_at, created_by, updated_at, updated_by)
      SELECT uuidv7(), 0, first_id, second_id, (likeness ->> 'score')::integer, likeness -> 'reasons',
             fingerprint, 'OPEN', now(), :author, now(), :author
      FROM judged WHERE (likeness ->> 'score')::integer >= :least
      ON CONFLICT (first_id, second_id) DO UPDATE
        SET score = excluded.score, reasons = excluded.reasons, fingerprint = excluded.fingerprint,
            state = 'OPEN', note = NULL, version = known.version + 1,
            updated_at = excluded.updated_at, updated_by = excluded.updated_by
        WHERE known.fingerprint <> excluded.fingerprint
      """;

  /** Open pairs of those records that look alike no more. */
  private static final String FORGET =
      """
      DELETE FROM facility_duplicate d USING facility a, facility b
      WHERE d.state = 'OPEN' AND a.id = d.first_id AND b.id = d.second_id
        AND (d.first_id IN (:ids) OR d.second_id IN (:ids))
        AND (a.deleted_at IS NOT NULL OR b.deleted_at IS NOT NULL
             OR (facility_likeness(a, b) ->> 'score')::integer < :least)
      """;

  private final FacilityQuery query;
  private final ObjectMapper json;

  DuplicateRepository(FacilityQuery query, ObjectMapper json) {
    this.query = query;
    this.json = json;
  }

  /** A record found for a draft, as the database gives it. */
  record Found(UUID id, Integer score, String reasons) {}

  /** One page of the pairs, the likeliest first. */
  Page<FacilityDuplicate> page(DuplicateFilter filter, PageRequest request) {
    Map<String, Object> values = new HashMap<>(Map.of("state", filter.state));
    String where = "state = :state and deletedAt is null";
    if (filter.facility != null) {
      where += " and (firstId = :facility or secondId = :facility)";
      values.put("facility", filter.facility);
    }
    return page(find(where + " order by score desc, id", values), request);
  }

  /** What the registry holds that looks like {@code draft}, as far as the caller may know of it. */
  @SuppressWarnings("unchecked")
  List<Found> candidates(CandidateRequest draft) {
    SqlConditions visible = query.visible();
    String sql = CANDIDATES.formatted(NEIGHBOURS_OF_ONE, visible.sql());
    visible.bind("draft", row(draft)).bind("name", draft.name()).bind("least", Likeness.PROBABLE);
    return visible.applyTo(getEntityManager().createNativeQuery(sql, Found.class)).getResultList();
  }

  /** Compares those records with all others; answers how many pairs are new or open again. */
  int compare(Collection<UUID> ids, UUID author) {
    getEntityManager()
        .createNativeQuery(FORGET)
        .setParameter("ids", ids)
        .setParameter("least", Likeness.PROBABLE)
        .executeUpdate();
    return getEntityManager()
        .createNativeQuery(KEEP.formatted(PAIRS_WITH_ALL))
        .setParameter("ids", ids)
        .setParameter("author", author)
        .setParameter("least", Likeness.PROBABLE)
        .executeUpdate();
  }

  /** Keeps those pairs of records, as far as they look alike. */
  void keep(Collection<LookAlike> pairs, UUID author) {
    getEntityManager()
        .createNativeQuery(KEEP.formatted(PAIRS_GIVEN))
        .setParameter("ones", pairs.stream().map(LookAlike::id).toArray(UUID[]::new))
        .setParameter("others", pairs.stream().map(LookAlike::likeId).toArray(UUID[]::new))
        .setParameter("author", author)
        .setParameter("least", Likeness.PROBABLE)
        .executeUpdate();
  }

  /** Some living records, in the order of their ids. */
  @SuppressWarnings("unchecked")
  List<UUID> idsAfter(UUID after, int limit) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT id FROM facility WHERE deleted_at IS NULL"
                + " AND (CAST(:after AS uuid) IS NULL OR id > :after) ORDER BY id")
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The pair of those two records, if it is known. */
  FacilityDuplicate findPair(UUID one, UUID other) {
    return find("(firstId = ?1 and secondId = ?2) or (firstId = ?2 and secondId = ?1)", one, other)
        .firstResult();
  }

  private String row(CandidateRequest draft) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", draft.id());
    row.put("tax_code", draft.taxCode());
    row.put("admin_unit_id", draft.adminUnitId());
    row.put("enterprise_id", draft.enterpriseId());
    row.put("address", draft.address());
    row.put("latitude", draft.latitude());
    row.put("longitude", draft.longitude());
    try {
      return json.writeValueAsString(row);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
