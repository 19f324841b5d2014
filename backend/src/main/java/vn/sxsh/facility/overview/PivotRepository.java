package vn.sxsh.facility.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.persistence.SqlConditions;

/** Counts facilities, from the kept counts wherever the filter allows. */
@ApplicationScoped
public class PivotRepository {

  private static final String PIVOT =
      """
      WITH c AS (
        SELECT f.admin_unit_id, f.sector_id, f.size, f.status, f.pollution_risk, sum(f.n) AS n
        FROM %s WHERE %s GROUP BY 1, 2, 3, 4, 5
      )
      SELECT %s AS row_key, %s AS column_key, max(%s) AS row_label, max(%s) AS column_label,
             max(%s) AS row_edition, max(%s) AS column_edition,
             max(%s) AS row_order, max(%s) AS column_order, CAST(sum(c.n) AS bigint) AS count
      FROM c
      JOIN admin_unit u ON u.id = c.admin_unit_id
      JOIN admin_unit_district grouped ON grouped.unit_id = u.id
      JOIN admin_unit d ON d.id = grouped.district_id
      LEFT JOIN sector s ON s.id = c.sector_id
      LEFT JOIN sector section ON section.vsic_version = s.vsic_version AND section.code = s.section
      LEFT JOIN sector_division coded ON coded.sector_id = s.id
      LEFT JOIN sector division ON division.id = coded.division_id
      GROUP BY 1, 2 HAVING sum(c.n) <> 0
      """;

  private final FacilityQuery query;
  private final Session session;

  PivotRepository(FacilityQuery query, Session session) {
    this.query = query;
    this.session = session;
  }

  /** One count, with the names and the places of its row and column. */
  record Row(
      String rowKey,
      String columnKey,
      String rowLabel,
      String columnLabel,
      String rowEdition,
      String columnEdition,
      String rowOrder,
      String columnOrder,
      Long count) {}

  List<Row> count(FacilityFilter filter, Dimension rows, Dimension columns) {
    SqlConditions where = query.where(filter);
    String sql =
        PIVOT.formatted(
            query.counted(filter),
            where.sql(),
            rows.key,
            columns.key,
            rows.label,
            columns.label,
            rows.edition,
            columns.edition,
            rows.order,
            columns.order);
    return where.applyTo(session.createNativeQuery(sql, Row.class)).getResultList();
  }

  /** Adds up what changes have appended to the kept counts. */
  void settle() {
    session
        .createNativeQuery("SELECT count(*) FROM (SELECT facility_count_settle()) done")
        .getSingleResult();
  }
}
