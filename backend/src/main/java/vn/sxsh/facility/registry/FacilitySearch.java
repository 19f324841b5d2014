package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.shared.paging.Total;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.persistence.SqlConditions;

/**
 * Finds facilities by what a person types. Of very many hits only so many are looked at, those that
 * the database meets first: nobody reads them all, and to gather them could take seconds.
 */
@ApplicationScoped
public class FacilitySearch {

  /** So many hits are told apart by how well they fit; of more, only these are looked at. */
  public static final int MOST_RANKED = 1_000;

  private static final String FIND = "SELECT f.id FROM %s WHERE %s LIMIT :most";

  /** Exact hits first, then those without marks, then hits that agree in their marks. */
  private static final String RANK =
      """
      least(%s, %s, %s)
      """
          .formatted(rank("f.name"), rank("f.code"), rank("f.address"));

  private static final String RANKED =
      """
      SELECT %s FROM %s %s WHERE f.id = ANY(:hits) ORDER BY %s, f.name COLLATE "vi-x-icu", f.id
      LIMIT :rows OFFSET :skipped
      """;

  /**
   * A plan for any values would walk all of the registry for a value that hardly any row has. Rows
   * come in the order of the table, so that a page goes on where the one before ended.
   */
  private static final String PLAN =
      """
      SELECT set_config('plan_cache_mode', 'force_custom_plan', true),
             set_config('synchronize_seqscans', 'off', true),
             set_config('max_parallel_workers_per_gather', '0', true)
      """;

  private final FacilityQuery query;
  private final Session session;

  FacilitySearch(FacilityQuery query, Session session) {
    this.query = query;
    this.session = session;
  }

  /** Makes the database look at the values of each query until the transaction ends. */
  public void planForTheseValues() {
    session.createNativeQuery(PLAN, Object[].class).getSingleResult();
  }

  /** The hits, one more than are ranked when there are more. */
  @SuppressWarnings("unchecked")
  public List<UUID> find(FacilityFilter filter) {
    SqlConditions where = query.where(filter).bind("most", MOST_RANKED + 1);
    String sql = FIND.formatted(query.from(filter), where.sql());
    return where.applyTo(session.createNativeQuery(sql)).getResultList();
  }

  /** One page of those hits, what fits best first. */
  WalkPage<FacilityRow> ranked(FacilityFilter filter, List<UUID> hits, WalkRequest request) {
    SqlConditions values =
        new SqlConditions()
            .bind("hits", hits.stream().limit(MOST_RANKED).toArray(UUID[]::new))
            .bind("typed", filter.q)
            .bind("rows", request.limit)
            .bind("skipped", request.offset);
    if (filter.asOf != null) {
      values.bind("asOf", filter.asOf);
    }
    String sql = RANKED.formatted(FacilityRow.COLUMNS, query.from(filter), FacilityRow.JOINS, RANK);
    List<FacilityRow> items =
        values.applyTo(session.createNativeQuery(sql, FacilityRow.class)).getResultList();
    return WalkPage.of(items, Total.upTo(MOST_RANKED, hits.size()), request, null);
  }

  /** As {@code search_rank}, in words that the database need not call for each row. */
  private static String rank(String column) {
    return """
        CASE WHEN lower(%1$s) = lower(normalize(btrim(:typed), NFC)) THEN 0
             WHEN length(%1$s) = length(search_text(:typed)) AND search_text(%1$s) = search_text(:typed) THEN 1
             WHEN position(lower(normalize(btrim(:typed), NFC)) IN lower(%1$s)) > 0 THEN 2
             ELSE 3 END"""
        .formatted(column);
  }
}
