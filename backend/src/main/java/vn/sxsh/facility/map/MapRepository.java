package vn.sxsh.facility.map;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.persistence.SqlConditions;

/** Gathers the facilities of a filter into the cells of a grid, in one pass over them. */
@ApplicationScoped
public class MapRepository {

  private static final String HEAPS =
      """
      WITH seen AS (
        SELECT CASE WHEN f.latitude IS NULL THEN f.admin_unit_id END AS unit_id,
               CASE WHEN f.latitude BETWEEN :south AND :north
                     AND f.longitude BETWEEN :west AND :east
                    THEN floor(CAST(f.longitude AS float8) / CAST(:width AS float8)) END AS x,
               floor(CAST(f.latitude AS float8) / CAST(:height AS float8)) AS y,
               %s AS value, %s AS label, f.latitude, f.longitude,
               CAST(f.id AS text) || ' ' || f.name AS called
        FROM %s
        LEFT JOIN sector s ON s.id = f.sector_id
        LEFT JOIN sector section ON section.vsic_version = s.vsic_version AND section.code = s.section
        WHERE %s
      ), heap AS (
        SELECT unit_id, x, CASE WHEN x IS NOT NULL THEN y END AS y, value, max(label) AS label,
               count(*) AS n, count(latitude) AS located,
               avg(latitude) AS latitude, avg(longitude) AS longitude,
               min(longitude) AS west, min(latitude) AS south,
               max(longitude) AS east, max(latitude) AS north,
               min(called COLLATE "C") AS first, max(called COLLATE "C") AS last
        FROM seen GROUP BY 1, 2, 3, 4
      )
      SELECT h.unit_id, u.name AS unit_name, h.x, h.y, h.value, h.label, h.n, h.located,
             coalesce(h.latitude, p.latitude) AS latitude,
             coalesce(h.longitude, p.longitude) AS longitude,
             h.west, h.south, h.east, h.north, h.first, h.last
      FROM heap h
      LEFT JOIN admin_unit u ON u.id = h.unit_id
      LEFT JOIN admin_unit_place p ON p.unit_id = h.unit_id
      ORDER BY h.unit_id, h.x, h.y, h.value
      """;

  private final FacilityQuery query;
  private final Session session;

  MapRepository(FacilityQuery query, Session session) {
    this.query = query;
    this.session = session;
  }

  /**
   * What stands in one place and has one colour: at a unit, in a cell, or (neither) outside of the
   * window. Two of them are named, each by its id, a space and its name.
   */
  record Heap(
      UUID unitId,
      String unitName,
      Double x,
      Double y,
      String value,
      String label,
      Long count,
      Long located,
      BigDecimal latitude,
      BigDecimal longitude,
      BigDecimal west,
      BigDecimal south,
      BigDecimal east,
      BigDecimal north,
      String first,
      String last) {}

  List<Heap> gather(FacilityFilter filter, MapGrid grid, MapColour colour) {
    SqlConditions where = query.where(filter);
    where
        .bind("west", BigDecimal.valueOf(grid.west()))
        .bind("south", BigDecimal.valueOf(grid.south()))
        .bind("east", BigDecimal.valueOf(grid.east()))
        .bind("north", BigDecimal.valueOf(grid.north()))
        .bind("width", grid.width())
        .bind("height", grid.height());
    String sql = HEAPS.formatted(colour.value, colour.label, query.from(filter), where.sql());
    return where.applyTo(session.createNativeQuery(sql, Heap.class)).getResultList();
  }
}
