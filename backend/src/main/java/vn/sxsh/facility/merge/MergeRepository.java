package vn.sxsh.facility.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Records;

/** Queries that make two records one, and two again. */
@ApplicationScoped
public class MergeRepository implements Records<FacilityMerge> {

  /** The columns that a merge can change, and that an undoing gives back. */
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "aliases",
          "enterprise_id",
          "tax_code",
          "admin_unit_id",
          "address",
          "zone_id",
          "latitude",
          "longitude",
          "location_check",
          "location_reason",
          "sector_id",
          "size",
          "employees",
          "pollution_risk",
          "status",
          "operating_from",
          "annual_toe",
          "annual_toe_year",
          "note",
          "completeness",
          "origins");

  /** What was edited after the merge stays; all else becomes what it was before. */
  private static final String GIVE_BACK =
      """
      UPDATE facility f SET version = f.version + 1, updated_at = now(), updated_by = :author, %s
      FROM jsonb_populate_record(NULL::facility, CAST(:before AS jsonb)) b
      WHERE f.id = :kept
      """
          .formatted(
              COLUMNS.stream()
                  .map(
                      column ->
                          ("%1$s = CASE WHEN to_jsonb(f) -> '%1$s' IS NOT DISTINCT FROM"
                                  + " CAST(:after AS jsonb) -> '%1$s' THEN b.%1$s ELSE f.%1$s END")
                              .formatted(column))
                  .collect(Collectors.joining(", ")));

  private static final String REVIVE =
      """
      UPDATE facility SET deleted_at = NULL, merged_into_id = NULL, version = version + 1,
             updated_at = now(), updated_by = :author
      WHERE id = :merged
      """;

  /** The row of a facility, as the database prints it. */
  String image(UUID facility) {
    return (String)
        getEntityManager()
            .createNativeQuery("SELECT to_jsonb(f)::text FROM facility f WHERE id = :id")
            .setParameter("id", facility)
            .getSingleResult();
  }

  /** Moves what hangs on one facility to another; answers what was moved. */
  String move(UUID source, UUID target) {
    return (String)
        getEntityManager()
            .createNativeQuery("SELECT facility_move(:source, :target)::text")
            .setParameter("source", source)
            .setParameter("target", target)
            .getSingleResult();
  }

  /** Makes the two records what they were, and gives each its own back. */
  void separate(FacilityMerge merge, UUID author) {
    getEntityManager()
        .createNativeQuery(GIVE_BACK)
        .setParameter("author", author)
        .setParameter("before", merge.keptBefore)
        .setParameter("after", merge.keptAfter)
        .setParameter("kept", merge.keptId)
        .executeUpdate();
    getEntityManager()
        .createNativeQuery(REVIVE)
        .setParameter("author", author)
        .setParameter("merged", merge.mergedId)
        .executeUpdate();
    getEntityManager()
        .createNativeQuery(
            "SELECT count(*) FROM (SELECT facility_move_back(CAST(:moved AS jsonb), :kept, :merged)) done")
        .setParameter("moved", merge.moved)
        .setParameter("kept", merge.keptId)
        .setParameter("merged", merge.mergedId)
        .getSingleResult();
    getEntityManager().clear();
  }

  /** How many rows hang on a facility, by table; tables with none are left out. */
  Map<String, Long> countHanging(UUID facility) {
    Map<String, Long> counts = new HashMap<>();
    hangingTables()
        .forEach(
            place -> {
              long count =
                  (Long)
                      getEntityManager()
                          .createNativeQuery(
                              "SELECT count(*) FROM %s WHERE %s = :facility"
                                  .formatted(place[0], place[1]))
                          .setParameter("facility", facility)
                          .getSingleResult();
              if (count > 0) {
                counts.merge((String) place[0], count, Long::sum);
              }
            });
    return counts;
  }

  @SuppressWarnings("unchecked")
  private Stream<Object[]> hangingTables() {
    return getEntityManager()
        .createNativeQuery("SELECT table_name, column_name FROM facility_references()")
        .getResultList()
        .stream();
  }

  /** One page of the merges, the latest first. */
  Page<FacilityMerge> page(MergeFilter filter, PageRequest request) {
    return filter.facility == null
        ? page(find("deletedAt is null order by createdAt desc, id"), request)
        : page(
            find(
                "(keptId = ?1 or mergedId = ?1) and deletedAt is null"
                    + " order by createdAt desc, id",
                filter.facility),
            request);
  }

  /** True when the record took part in a later merge that still holds. */
  boolean isBuiltUpon(FacilityMerge merge) {
    return count(
            "undoneAt is null and deletedAt is null and createdAt > ?1"
                + " and (keptId = ?2 or mergedId = ?2)",
            merge.createdAt,
            merge.keptId)
        > 0;
  }
}
