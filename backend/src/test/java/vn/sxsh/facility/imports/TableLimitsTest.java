package vn.sxsh.facility.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** What is too much, or no table at all, is refused as a whole and leaves nothing behind. */
@QuarkusTest
class TableLimitsTest {

  private static final String IMPORTS = "/api/v1/facilities/imports";

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void aFileOfAHundredThousandRecordsIsTakenAndALargerOneRefused() throws SQLException {
    String row = "Cơ sở mẫu;01273\n";
    String full = "Tên cơ sở;Mã đơn vị hành chính\n" + row.repeat(100_000);
    upload(full.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(201)
        .body("total", equalTo(100_001));
    officer
        .request()
        .contentType(ContentType.MULTIPART)
        .multiPart("file", "co-so.csv", (full + row.repeat(100)).getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS)
        .then()
        .statusCode(422)
        .body("code", equalTo("TABLE_TOO_MANY_ROWS"));
    assertThat(ProbeTable.read("SELECT count(*) FROM facility_import")).containsExactly("1");
  }

  @Test
  void whatIsNoTableIsRefusedAsAWhole() {
    for (Map.Entry<byte[], String> file :
        Map.of(
                new byte[0],
                "TABLE_EMPTY",
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "TABLE_UNKNOWN_FORMAT",
                new byte[] {'P', 'K', 3, 4, 1, 2, 3},
                "TABLE_DAMAGED",
                new byte[] {'a', ';', (byte) 0xE9, '\n'},
                "TABLE_UNKNOWN_ENCODING",
                "a;b\u0000\n".getBytes(StandardCharsets.UTF_8),
                "TABLE_UNKNOWN_FORMAT",
                "a;".repeat(101).getBytes(StandardCharsets.UTF_8),
                "TABLE_TOO_MANY_COLUMNS")
            .entrySet()) {
      officer
          .request()
          .contentType(ContentType.MULTIPART)
          .multiPart("file", "co-so.csv", file.getKey())
          .post(IMPORTS)
          .then()
          .body("code", equalTo(file.getValue()));
    }
  }

  private Response upload(byte[] file) {
    return officer
        .request()
        .contentType(ContentType.MULTIPART)
        .multiPart("file", "co-so.csv", file)
        .post(IMPORTS);
  }
}
