package vn.sxsh.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Loads the reference data that the program brings along. What is there already, also when somebody
 * has edited or deleted it, stays as it is: ids are made from the data, so that loading again finds
 * its own rows and writes nothing.
 */
@ApplicationScoped
@Transactional
public class ReferenceLoader {

  private static final String STAMPS = "version, created_at, created_by, updated_at, updated_by";

  private static final String INSERT =
      """
      INSERT INTO %1$s (%2$s, %3$s)
      SELECT %2$s, 0, now(), :author, now(), :author
      FROM jsonb_populate_recordset(CAST(NULL AS %1$s), CAST(:rows AS jsonb))
      ON CONFLICT DO NOTHING
      """;

  private final EntityManager entityManager;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final ObjectMapper json;

  ReferenceLoader(
      EntityManager entityManager, ChangeContext changes, CurrentCaller caller, ObjectMapper json) {
    this.entityManager = entityManager;
    this.changes = changes;
    this.caller = caller;
    this.json = json;
  }

  /** Loads what is missing, as the program itself; answers how many rows that were. */
  public int load() {
    caller.actAs(Caller.SYSTEM);
    changes.because("Dữ liệu tham chiếu kèm theo chương trình");
    return insert(
            "admin_unit",
            "id, code, name, short_name, kind, level, parent_code, valid_from, valid_to, latitude,"
                + " longitude, source",
            ReferenceFiles.adminUnits())
        + insert(
            "admin_unit_succession",
            "id, predecessor_id, successor_id",
            ReferenceFiles.adminUnitSuccessions())
        + insert(
            "sector",
            "id, vsic_version, code, level, parent_code, section, name, source",
            ReferenceFiles.sectors())
        + insert(
            "agency",
            "id, code, name, aliases, kind, parent_id, admin_unit_id, valid_from, valid_to, source",
            ReferenceFiles.agencies())
        + insert(
            "agency_succession",
            "id, predecessor_id, successor_id, kind, effective_on, legal_basis",
            ReferenceFiles.agencySuccessions())
        + insert(
            "agency_group", "id, code, name, aliases, description", ReferenceFiles.agencyGroups())
        + insert(
            "agency_group_member",
            "id, group_id, agency_id, valid_from, valid_to",
            ReferenceFiles.agencyGroupMembers());
  }

  private int insert(String table, String columns, List<Map<String, Object>> rows) {
    return entityManager
        .createNativeQuery(INSERT.formatted(table, columns, STAMPS))
        .setParameter("author", Caller.SYSTEM_ID)
        .setParameter("rows", text(rows))
        .executeUpdate();
  }

  private String text(List<Map<String, Object>> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
