package vn.sxsh.facility.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.persistence.SqlConditions;

/** Reads the rows of an export through a cursor: memory does not grow with their number. */
@ApplicationScoped
public class ExportRepository {

  private static final int ROWS_AT_A_TIME = 500;

  private static final String ROWS =
      """
      SELECT %s FROM %s
      JOIN admin_unit u ON u.id = f.admin_unit_id
      LEFT JOIN enterprise e ON e.id = f.enterprise_id
      LEFT JOIN sector s ON s.id = f.sector_id
      LEFT JOIN industrial_zone z ON z.id = f.zone_id
      WHERE %s ORDER BY f.code, f.id
      """;

  private final EntityManager entityManager;
  private final FacilityQuery query;

  ExportRepository(EntityManager entityManager, FacilityQuery query) {
    this.entityManager = entityManager;
    this.query = query;
  }

  /** The values of each row as text, in the order of the columns; to be closed. */
  @SuppressWarnings("unchecked")
  Stream<Object[]> rows(FacilityFilter filter, List<ExportColumn> columns, boolean confidential) {
    SqlConditions where = query.where(filter).bind("confidential", confidential);
    String values = columns.stream().map(ExportColumn::sql).collect(Collectors.joining(", "));
    String sql = ROWS.formatted(values, query.from(filter), where.sql());
    return where
        .applyTo(entityManager.createNativeQuery(sql, Object[].class))
        .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_A_TIME)
        .getResultStream();
  }
}
