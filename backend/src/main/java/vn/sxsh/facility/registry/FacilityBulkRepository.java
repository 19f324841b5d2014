package vn.sxsh.facility.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Writes many facilities by one statement. What must hold of each record is the business of who
 * calls; the change log and the counts are written by the database as for any other change.
 */
@ApplicationScoped
public class FacilityBulkRepository {

  private static final Map<String, Function<Facility, Object>> COLUMNS = columns();

  private static final String NAMES = String.join(", ", COLUMNS.keySet());

  private static final String INSERT =
      """
      INSERT INTO facility (id, %1$s, version, created_at, created_by, updated_at, updated_by)
      SELECT id, %1$s, 0, now(), :author, now(), :author
      FROM jsonb_populate_recordset(CAST(NULL AS facility), CAST(:rows AS jsonb))
      """
          .formatted(NAMES);

  private static final String UPDATE =
      """
      UPDATE facility f SET %s, version = f.version + 1, updated_at = now(), updated_by = :author
      FROM jsonb_populate_recordset(CAST(NULL AS facility), CAST(:rows AS jsonb)) n
      WHERE f.id = n.id AND f.version = n.version AND f.deleted_at IS NULL
      """
          .formatted(
              COLUMNS.keySet().stream()
                  .map(name -> name + " = n." + name)
                  .collect(Collectors.joining(", ")));

  private static final String CODES =
      """
      SELECT 'CS-' || lpad(nextval('facility_code')::text, 6, '0')
      FROM generate_series(1, CAST(:count AS integer))
      """;

  private final EntityManager entityManager;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final ObjectMapper json;

  FacilityBulkRepository(
      EntityManager entityManager, ChangeContext changes, CurrentCaller caller, ObjectMapper json) {
    this.entityManager = entityManager;
    this.changes = changes;
    this.caller = caller;
    this.json = json;
  }

  /** Adds new facilities. */
  public void insert(Collection<Facility> facilities) {
    write(INSERT, facilities);
  }

  /** Replaces facilities; fails when somebody has changed one of them since it was read. */
  public void update(Collection<Facility> facilities) {
    write(UPDATE, facilities);
  }

  /** As many codes that no facility has had. */
  @SuppressWarnings("unchecked")
  public List<String> nextCodes(int count) {
    return entityManager
        .createNativeQuery(CODES, String.class)
        .setParameter("count", count)
        .getResultList();
  }

  private void write(String statement, Collection<Facility> facilities) {
    if (facilities.isEmpty()) {
      return;
    }
    changes.bind();
    int written =
        entityManager
            .createNativeQuery(statement)
            .setParameter("author", caller.get().id())
            .setParameter("rows", text(facilities))
            .executeUpdate();
    if (written != facilities.size()) {
      throw new IllegalStateException(
          (facilities.size() - written) + " facilities changed while they were being written");
    }
  }

  private String text(Collection<Facility> facilities) {
    try {
      return json.writeValueAsString(facilities.stream().map(FacilityBulkRepository::row).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> row(Facility facility) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", facility.id);
    row.put("version", facility.version);
    COLUMNS.forEach((name, value) -> row.put(name, value.apply(facility)));
    return row;
  }

  private static Map<String, Function<Facility, Object>> columns() {
    Map<String, Function<Facility, Object>> columns = new LinkedHashMap<>();
    columns.put("code", it -> it.code);
    columns.put("since", it -> it.since);
    columns.put("name", it -> it.name);
    columns.put("aliases", it -> it.aliases);
    columns.put("enterprise_id", it -> it.enterpriseId);
    columns.put("tax_code", it -> it.taxCode);
    columns.put("admin_unit_id", it -> it.adminUnitId);
    columns.put("address", it -> it.address);
    columns.put("zone_id", it -> it.zoneId);
    columns.put("latitude", it -> it.latitude);
    columns.put("longitude", it -> it.longitude);
    columns.put("location_check", it -> it.locationCheck);
    columns.put("location_reason", it -> it.locationReason);
    columns.put("sector_id", it -> it.sectorId);
    columns.put("size", it -> it.size);
    columns.put("employees", it -> it.employees);
    columns.put("pollution_risk", it -> it.pollutionRisk);
    columns.put("status", it -> it.status);
    columns.put("operating_from", it -> it.operatingFrom);
    columns.put("annual_toe", it -> it.annualToe);
    columns.put("annual_toe_year", it -> it.annualToeYear);
    columns.put("visibility", it -> it.visibility);
    columns.put("note", it -> it.note);
    columns.put("last_confirmed_on", it -> it.lastConfirmedOn);
    columns.put("completeness", it -> it.completeness);
    columns.put("origins", it -> it.origins);
    return columns;
  }
}
