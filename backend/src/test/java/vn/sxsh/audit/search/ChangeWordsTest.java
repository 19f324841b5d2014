package vn.sxsh.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.audit.RecordTypes;

/** People read the log in words: no kind of record and no field of one is without. */
@QuarkusTest
class ChangeWordsTest {

  private static final Path TEXTS = Path.of("..", "frontend", "src", "i18n", "locales");

  /** What the screens say nothing of; see change-text.ts. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "id",
          "version",
          "tokenEpoch",
          "sortKey",
          "deletedAt",
          "nameKey",
          "phoneKey",
          "emailKey",
          "placeKey",
          "pastId",
          "fingerprint",
          "reasons",
          "keptBefore",
          "keptAfter",
          "moved",
          "origins");

  private static final String LOGGED_COLUMNS =
      """
      SELECT DISTINCT a.attname
      FROM pg_trigger t JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE t.tgfoid = 'change_log_write'::regproc
        AND a.attname NOT IN ('created_at', 'created_by', 'updated_at', 'updated_by', 'search')
      ORDER BY 1
      """;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyTypeAndFieldHasAName(String language) throws IOException, SQLException {
    JsonNode texts =
        new ObjectMapper().readTree(TEXTS.resolve(language + "/history.json").toFile());
    List<String> unnamed = new ArrayList<>();
    for (String type : RecordTypes.all()) {
      if (!texts.path("recordType").has(type)) {
        unnamed.add(type);
      }
    }
    for (String column : ProbeTable.read(LOGGED_COLUMNS)) {
      String field =
          Pattern.compile("_([a-z])").matcher(column).replaceAll(m -> m.group(1).toUpperCase());
      if (!TECHNICAL.contains(field) && !texts.path("name").has(field)) {
        unnamed.add(field);
      }
    }
    assertThat(unnamed).isEmpty();
  }
}
