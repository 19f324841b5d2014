package vn.sxsh.facility.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.CopyText;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Writes many facilities by one statement. What must hold of each record is the business of who
 * calls; the change log and the counts are written by the database as for any other change.
 */
@ApplicationScoped
public class FacilityBulkRepository {

  private static final String ORIGINS = "origins";
  private static final Map<String, Function<Facility, Object>> COLUMNS = columns();

  private static final String NAMES = String.join(", ", COLUMNS.keySet());

  private static final String STAMPED =
      "id, " + NAMES + ", version, created_at, created_by, updated_at, updated_by";

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
    if (facilities.isEmpty()) {
      return;
    }
    changes.bind();
    CopyText rows = new CopyText();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    UUID author = caller.get().id();
    Origins origins = new Origins();
    for (Facility facility : facilities) {
      rows.add(facility.id);
      COLUMNS.forEach(
          (name, value) ->
              rows.add(name.equals(ORIGINS) ? origins.text(facility) : value.apply(facility)));
      rows.add(0).add(now).add(author).add(now).add(author).end();
    }
    entityManager
        .unwrap(Session.class)
        .doWork(connection -> rows.into(connection, "facility", STAMPED));
  }

  /** Replaces facilities; fails when somebody has changed one of them since it was read. */
  public void update(Collection<Facility> facilities) {
    if (facilities.isEmpty()) {
      return;
    }
    changes.bind();
    int written =
        entityManager
            .createNativeQuery(UPDATE)
            .setParameter("author", caller.get().id())
            .setParameter(
                "rows", text(facilities.stream().map(FacilityBulkRepository::row).toList()))
            .executeUpdate();
    if (written != facilities.size()) {
      throw new IllegalStateException(
          (facilities.size() - written) + " facilities changed while they were being written");
    }
  }

  /** As many codes that no facility has had. */
  @SuppressWarnings("unchecked")
  public List<String> nextCodes(int count) {
    return entityManager.createNativeQuery(CODES).setParameter("count", count).getResultList();
  }

  /** Where the values come from, as JSON: of the rows of one file mostly the same. */
  private final class Origins {

    private Map<String, FieldOrigin> last;
    private String text;

    String text(Facility facility) {
      if (!facility.origins.equals(last)) {
        last = facility.origins;
        text = FacilityBulkRepository.this.text(last);
      }
      return text;
    }
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
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
    columns.put(ORIGINS, it -> it.origins);
    return columns;
  }
}
