package vn.sxsh.reference.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.problem.CommonProblem;

/** Queries over layers of boundaries and their shapes. */
@ApplicationScoped
public class BoundaryRepository implements Records<BoundaryLayer> {

  private static final Sorting SORTING =
      new Sorting("-validFrom,-createdAt", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)")
          .allow("validFrom", "validFrom")
          .allow("createdAt", "createdAt");

  private static final String INSERT_SHAPES =
      """
      INSERT INTO boundary_shape (layer_id, unit_id, coordinates)
      SELECT :layer, CAST(each ->> 'unit' AS uuid), each -> 'polygons'
      FROM jsonb_array_elements(CAST(:shapes AS jsonb)) each
      """;

  /** Each unit of a day with its latest shape; communes before districts before the province. */
  private static final String CURRENT =
      """
      WITH asked AS (
        SELECT CAST(:day AS date) AS day
      ), latest AS (
        SELECT DISTINCT ON (s.unit_id) s.unit_id, s.layer_id, u.code, u.name, u.level, l.schematic
        FROM asked
        JOIN boundary_layer l ON l.deleted_at IS NULL AND l.valid_from <= asked.day
        JOIN boundary_shape s ON s.layer_id = l.id
        JOIN admin_unit u ON u.id = s.unit_id AND daterange(u.valid_from, u.valid_to) @> asked.day
        ORDER BY s.unit_id, l.schematic, l.valid_from DESC, l.created_at DESC, l.id
      ), real AS (
        SELECT * FROM latest WHERE schematic = (SELECT bool_and(schematic) FROM latest)
      ), current AS (
        SELECT * FROM real WHERE level = (SELECT max(level) FROM real)
      )
      """;

  private static final String FINGERPRINT =
      CURRENT
          + """
          SELECT coalesce(md5(string_agg(concat(unit_id, layer_id), ',' ORDER BY unit_id)), '0')
          FROM current
          """;

  /**
   * What became of a unit, and what it was made of, counts for it; what two units of the day have
   * become together counts for neither, for nobody knows for which.
   */
  private static final String SHAPES =
      CURRENT
          + """
          , part AS MATERIALIZED (
            SELECT c.unit_id AS whole, a.unit_id
            FROM current c CROSS JOIN LATERAL admin_unit_area(c.unit_id) a
          ), own AS (
            SELECT unit_id, CASE WHEN bool_or(whole = unit_id) THEN unit_id ELSE (array_agg(whole))[1] END AS whole
            FROM part GROUP BY unit_id HAVING count(*) = 1 OR bool_or(whole = unit_id)
          )
          SELECT c.unit_id, c.code, c.name, c.layer_id,
                 (SELECT string_agg(CAST(own.unit_id AS text), ' ' ORDER BY own.unit_id)
                  FROM own WHERE own.whole = c.unit_id) AS area,
                 CAST(s.coordinates AS text) AS coordinates
          FROM current c
          JOIN boundary_shape s ON s.layer_id = c.layer_id AND s.unit_id = c.unit_id
          ORDER BY c.code
          """;

  private final Session session;

  BoundaryRepository(Session session) {
    this.session = session;
  }

  /**
   * The shape of a unit.
   *
   * @param area the ids of all that lies or lay in this unit alone, with blanks between
   * @param coordinates as JSON
   */
  record Shape(
      UUID unitId, String code, String name, UUID layerId, String area, String coordinates) {}

  /** One page of the layers, the latest first. */
  Page<BoundaryLayer> page(PageRequest request) {
    return new ListQuery().page(this, request, SORTING);
  }

  /** The layer with that id, deleted or not, locked until the transaction ends. */
  BoundaryLayer findForRestoration(UUID id) {
    BoundaryLayer layer = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (layer == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return layer;
  }

  /** The layers with those ids, the latest first. */
  List<BoundaryLayer> listByIds(List<UUID> ids) {
    return list("id in ?1 order by validFrom desc, createdAt desc, id", ids);
  }

  /** Keeps the shapes of a layer, given as a JSON array of units with their polygons. */
  void insertShapes(UUID layer, String shapes) {
    session
        .createNativeMutationQuery(INSERT_SHAPES)
        .setParameter("layer", layer)
        .setParameter("shapes", shapes)
        .executeUpdate();
  }

  /** Another text whenever the shapes of a day are others. */
  String fingerprint(LocalDate day) {
    return (String)
        session.createNativeQuery(FINGERPRINT).setParameter("day", day).getSingleResult();
  }

  /** The shapes of a day. */
  List<Shape> listShapes(LocalDate day) {
    return session.createNativeQuery(SHAPES, Shape.class).setParameter("day", day).getResultList();
  }
}
