package vn.sxsh.facility.registry;

/**
 * The units of an area as a parameter of SQL, to ask a query of one after another: in any order of
 * the registry, any number of others may lie between two facilities of an area.
 *
 * @param parameter the name of the array that holds them
 */
public record Units(String parameter) {

  /** A row {@code area} for each of them, for a FROM clause. */
  public String from() {
    return "unnest(:%s) area (unit_id)".formatted(parameter);
  }

  /** The same conditions for the one unit {@code area} instead of all of them. */
  public String ofEach(String where) {
    return where.replace(
        FacilityQuery.IN_AREA.formatted(parameter), "f.admin_unit_id = area.unit_id");
  }
}
