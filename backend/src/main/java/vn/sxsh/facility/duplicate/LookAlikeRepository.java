package vn.sxsh.facility.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.persistence.SqlConditions;

/**
 * Reads what comparing very many records needs, and judges what it finds, by one statement each.
 */
@ApplicationScoped
class LookAlikeRepository {

  private static final int ROWS_AT_A_TIME = 2_000;

  private static final String NAMES =
      """
      SELECT f.id, f.admin_unit_id AS unitId, f.name_key AS nameKey, f.address IS NOT NULL AS hasAddress,
             f.latitude IS NOT NULL AS hasPoint
      FROM facility f WHERE f.name_key <> '' AND %s
      """;

  private static final String PLACES =
      """
      SELECT area.unit_id AS unit, place.id AS place
      FROM admin_unit place CROSS JOIN LATERAL admin_unit_area(place.id) area
      WHERE place.level = 3 AND place.valid_to IS NULL
      UNION
      SELECT unit.id, place.id
      FROM admin_unit unit CROSS JOIN LATERAL admin_unit_area(unit.id) area
      JOIN admin_unit place ON place.id = area.unit_id AND place.level = 3 AND place.valid_to IS NULL
      WHERE unit.level < 3
      """;

  /**
   * What an estimate took for like is passed over before it is judged, which costs far more; points
   * are rounded, hence half a point less.
   */
  private static final String JUDGE =
      """
      WITH pair AS MATERIALIZED (
        SELECT draft.record, f.id AS like_id
        FROM jsonb_to_recordset(CAST(:drafts AS jsonb)) AS draft(record jsonb, alike uuid[])
        CROSS JOIN LATERAL unnest(draft.alike) AS alike(id)
        JOIN facility f ON f.id = alike.id AND f.deleted_at IS NULL
        WHERE f.tax_code = draft.record ->> 'tax_code'
           OR similarity(f.name_key, draft.record ->> 'name_key') >= CASE
                WHEN f.address IS NULL OR draft.record ->> 'address' IS NULL THEN
                  CASE WHEN f.latitude IS NULL OR draft.record ->> 'latitude' IS NULL
                       THEN :least00 ELSE :least01 END
                ELSE
                  CASE WHEN f.latitude IS NULL OR draft.record ->> 'latitude' IS NULL
                       THEN :least10 ELSE :least11 END
                END - 0.01)
      SELECT DISTINCT ON (one.id) one.id, f.id AS likeId, f.code
      FROM pair CROSS JOIN LATERAL jsonb_populate_record(NULL::facility, pair.record) one
      JOIN facility f ON f.id = pair.like_id
      CROSS JOIN LATERAL (SELECT (facility_likeness(one, f) ->> 'score')::integer AS score) l
      WHERE l.score >= :least
      ORDER BY one.id, l.score DESC, f.code
      """;

  private static final String JUDGE_DRAFTS =
      """
      SELECT one.id, other.id AS likeId
      FROM jsonb_to_recordset(CAST(:pairs AS jsonb)) AS pair(draft jsonb, "like" jsonb)
      CROSS JOIN LATERAL jsonb_populate_record(NULL::facility, pair.draft) one
      CROSS JOIN LATERAL jsonb_populate_record(NULL::facility, pair."like") other
      WHERE similarity(one.name_key, other.name_key) >= CAST(:leastOfName AS real)
        AND (facility_likeness(one, other) ->> 'score')::integer >= :least
      """;

  private final Session session;
  private final FacilityQuery query;
  private final ObjectMapper json;

  LookAlikeRepository(Session session, FacilityQuery query, ObjectMapper json) {
    this.session = session;
    this.query = query;
    this.json = json;
  }

  private record PlaceOfUnit(UUID unit, UUID place) {}

  /** The names of all records that the caller may know of. */
  NameIndex index() {
    NameIndex index = new NameIndex(placesOfUnit());
    SqlConditions visible = query.visible();
    try (Stream<NameIndex.Entry> entries =
        visible
            .applyTo(
                session.createNativeQuery(NAMES.formatted(visible.sql()), NameIndex.Entry.class))
            .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_A_TIME)
            .getResultStream()) {
      entries.forEach(index::add);
    }
    return index;
  }

  private Map<UUID, List<UUID>> placesOfUnit() {
    return session.createNativeQuery(PLACES, PlaceOfUnit.class).getResultList().stream()
        .collect(
            Collectors.groupingBy(
                PlaceOfUnit::unit, Collectors.mapping(PlaceOfUnit::place, Collectors.toList())));
  }

  /**
   * For each record the likeliest of those named with it, if it is a probable one.
   *
   * @param nameKeys what is left of the records' names for comparing, by their ids
   */
  List<LookAlike> judge(Map<Facility, Collection<UUID>> alike, Map<UUID, String> nameKeys) {
    return session
        .createNativeQuery(JUDGE, LookAlike.class)
        .setParameter("drafts", text(alike, nameKeys))
        .setParameter("least", Likeness.PROBABLE)
        .setParameter("least00", Likeness.leastOfName(false, false))
        .setParameter("least01", Likeness.leastOfName(false, true))
        .setParameter("least10", Likeness.leastOfName(true, false))
        .setParameter("least11", Likeness.leastOfName(true, true))
        .getResultList();
  }

  /** Those of the pairs that are probable ones. */
  List<LookAlikeDraft.Ids> judge(Collection<LookAlikeDraft> pairs) {
    return session
        .createNativeQuery(JUDGE_DRAFTS, LookAlikeDraft.Ids.class)
        .setParameter(
            "pairs",
            text(
                pairs.stream()
                    .map(
                        it ->
                            Map.of(
                                "draft", row(it.one(), it.nameKey()),
                                "like", row(it.like(), it.likeNameKey())))
                    .toList()))
        .setParameter("least", Likeness.PROBABLE)
        .setParameter("leastOfName", Likeness.leastOfName(true, true))
        .getResultList();
  }

  private String text(Map<Facility, Collection<UUID>> alike, Map<UUID, String> nameKeys) {
    return text(
        alike.entrySet().stream()
            .map(
                it ->
                    Map.of(
                        "record", row(it.getKey(), nameKeys.get(it.getKey().id)),
                        "alike", it.getValue()))
            .toList());
  }

  private String text(List<?> drafts) {
    try {
      return json.writeValueAsString(drafts);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> row(Facility facility, String nameKey) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", facility.id);
    row.put("name", facility.name);
    row.put("name_key", nameKey);
    row.put("tax_code", facility.taxCode);
    row.put("admin_unit_id", facility.adminUnitId);
    row.put("enterprise_id", facility.enterpriseId);
    row.put("address", facility.address);
    row.put("latitude", facility.latitude);
    row.put("longitude", facility.longitude);
    return row;
  }
}
