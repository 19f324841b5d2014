package vn.sxsh.facility.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.shared.text.SearchText;

/** Remembers for each source how its files are read: its styles, and the field of each heading. */
@ApplicationScoped
class MappingMemory {

  private static final String SAVE =
      """
      INSERT INTO facility_import_mapping (source, settings, updated_at, updated_by)
      VALUES (:source, CAST(:settings AS jsonb), now(), :author)
      ON CONFLICT (source) DO UPDATE
      SET settings = excluded.settings, updated_at = excluded.updated_at, updated_by = excluded.updated_by
      """;

  private final EntityManager entityManager;
  private final ObjectMapper json;

  MappingMemory(EntityManager entityManager, ObjectMapper json) {
    this.entityManager = entityManager;
    this.json = json;
  }

  /**
   * How the files of a source are read.
   *
   * @param fields field codes by normalised heading; an empty one is a column that is left out
   */
  record Remembered(NumberStyle numberStyle, DateStyle dateStyle, Map<String, String> fields) {}

  /** What is remembered of a source, or null. */
  Remembered find(String source) {
    if (source == null || source.isBlank()) {
      return null;
    }
    List<?> found =
        entityManager
            .createNativeQuery(
                "SELECT CAST(settings AS text) FROM facility_import_mapping WHERE source = :source")
            .setParameter("source", source.strip())
            .getResultList();
    try {
      return found.isEmpty() ? null : json.readValue((String) found.get(0), Remembered.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The sources that something is remembered of, in the order of the alphabet. */
  @SuppressWarnings("unchecked")
  List<String> sources() {
    return entityManager
        .createNativeQuery(
            "SELECT source FROM facility_import_mapping ORDER BY source COLLATE \"vi-x-icu\" LIMIT 200")
        .getResultList();
  }

  /** Remembers the settings under the headings of the file. */
  void save(ImportSettings settings, String[] headings, UUID author) {
    if (settings.source() == null || settings.source().isBlank()) {
      return;
    }
    Map<String, String> fields = new HashMap<>();
    for (int at = 0; at < headings.length; at++) {
      String heading = SearchText.normalise(RowReader.untyped(headings[at]));
      if (!heading.isEmpty()) {
        ImportField field = settings.field(at);
        fields.put(heading, field == null ? "" : field.code);
      }
    }
    try {
      entityManager
          .createNativeQuery(SAVE)
          .setParameter("source", settings.source().strip())
          .setParameter(
              "settings",
              json.writeValueAsString(
                  new Remembered(settings.numberStyle(), settings.dateStyle(), fields)))
          .setParameter("author", author)
          .executeUpdate();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
