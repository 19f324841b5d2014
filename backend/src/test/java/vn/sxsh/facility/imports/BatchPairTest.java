package vn.sxsh.facility.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** Two batches that are saved at the same time leave what they would have left one by one. */
@QuarkusTest
class BatchPairTest {

  private static final int BATCH = ImportBatchService.ROWS;
  private static final String HEADER = "Mã cơ sở;Tên cơ sở;Mã đơn vị hành chính\n";

  private ImportCalls calls;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    calls = new ImportCalls(AccountFixture.of(Role.DEPARTMENT_OFFICER).save());
  }

  @AfterEach
  void letEverythingIn() throws SQLException {
    ProbeTable.superuser("DROP FUNCTION IF EXISTS refuse_broken CASCADE");
  }

  /** Each row has the name of its number, but for one that is called otherwise. */
  private static String file(int rows, int nth, String line) {
    StringBuilder file = new StringBuilder(HEADER);
    for (int row = 1; row <= rows; row++) {
      file.append(row == nth ? line : ";Cơ sở mẫu số " + row + ";01273\n");
    }
    return file.toString();
  }

  @Test
  void aRowFindsWhatTheBatchBeforeItHasSaved() throws SQLException {
    String file =
        file(2 * BATCH, 5, "CS-A1;Cơ sở mẫu đôi;01273\n")
            .replace(";Cơ sở mẫu số " + (BATCH + 500) + ";", ";Cty mẫu đôi;");
    JsonPath saved = calls.commit(calls.check(calls.upload(file)));
    assertThat(saved.getMap("counts"))
        .isEqualTo(Map.of("CREATED", 2 * BATCH - 1, "UPDATED", 1, "REFUSED", 1));
    assertThat(ProbeTable.read("SELECT name FROM facility WHERE name LIKE '%đôi'"))
        .containsExactly("Cty mẫu đôi");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, BATCH + 500})
  void aBatchThatCannotBeSavedTakesNoOtherWithIt(int broken) throws SQLException {
    ProbeTable.superuser(
        """
        CREATE FUNCTION refuse_broken() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN IF NEW.name = ''Cơ sở mẫu hỏng'' THEN RAISE EXCEPTION ''broken''; END IF; RETURN NEW; END';
        CREATE TRIGGER refuse_broken BEFORE INSERT ON facility FOR EACH ROW EXECUTE FUNCTION refuse_broken();
        """);
    String file = file(3 * BATCH, broken, ";Cơ sở mẫu hỏng;01273\n");
    JsonPath saved = calls.commit(calls.check(calls.upload(file)));
    int refused = broken < BATCH ? BATCH : BATCH + 1;
    assertThat(saved.getMap("counts"))
        .isEqualTo(Map.of("CREATED", 3 * BATCH + 1 - refused, "REFUSED", refused));
    assertThat(
            ProbeTable.read(
                "SELECT count(*) FROM facility_import_row r JOIN facility f ON f.id = r.facility_id"
                    + " WHERE r.outcome = 'CREATED' AND f.name = r.cells[2]"))
        .isEqualTo(ProbeTable.read("SELECT count(*) FROM facility"))
        .containsExactly(String.valueOf(3 * BATCH + 1 - refused));
    assertThat(
            ProbeTable.read(
                "SELECT DISTINCT findings -> 0 ->> 'code' FROM facility_import_row"
                    + " WHERE outcome = 'REFUSED' AND line > 1"))
        .containsExactly("NOT_SAVED");
  }
}
