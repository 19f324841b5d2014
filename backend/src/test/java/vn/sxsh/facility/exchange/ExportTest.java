package vn.sxsh.facility.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.text.Csv;
import vn.sxsh.shared.text.CsvCell;
import vn.sxsh.testing.DatabaseReset;

/** An export is what the list shows, as a file in which nothing is computed. */
@QuarkusTest
class ExportTest {

  private static final String EXPORT = "/api/v1/facilities/export";

  @Inject ExportPlaces exports;

  private AccountFixture.Saved officer;
  private UUID hoaAn;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    hoaAn = unit("051", "2019-01-01");
  }

  @Test
  void everyFormatHoldsWhatTheFilterShows() throws IOException {
    Map<String, Object> brick =
        with(
            facility("Cơ sở mẫu gạch", hoaAn),
            "latitude",
            22.7,
            "longitude",
            106.18,
            "locationReason",
            "đo tại chỗ",
            "since",
            "2018-03-01",
            "size",
            "HOUSEHOLD",
            "employees",
            4,
            "annualToe",
            12.5,
            "annualToeYear",
            2024);
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), with(facility("Cơ sở mẫu đá", hoaAn), "size", "SMALL"))
        .statusCode(201);

    Response json = export(officer, "JSON", "&size=HOUSEHOLD");
    json.then()
        .contentType("application/json")
        .header("Content-Disposition", "attachment; filename=\"" + name("json") + "\"")
        .body("", hasSize(1))
        .body("[0].name", equalTo("Cơ sở mẫu gạch"))
        .body("[0].since", equalTo("2018-03-01"))
        .body("[0].adminUnitCode", equalTo("051"))
        .body("[0].employees", equalTo(4))
        .body("[0].annualToe", equalTo(12.5f));

    export(officer, "GEOJSON", "")
        .then()
        .contentType("application/geo+json")
        .body("type", equalTo("FeatureCollection"))
        .body("features", hasSize(2))
        .body("features[0].geometry.coordinates", equalTo(List.of(106.18f, 22.7f)))
        .body("features[1].geometry", nullValue());

    String csv = new String(export(officer, "CSV", "").asByteArray(), "UTF-8");
    assertThat(csv).startsWith(CsvCell.BYTE_ORDER_MARK + "\"code\",\"name\"");
    assertThat(new String(export(officer, "CSV", "&bom=false").asByteArray(), "UTF-8"))
        .isEqualTo(csv.substring(1));
    List<Map<String, String>> lines = Csv.read(csv.substring(1));
    assertThat(lines).extracting(line -> line.get("name")).contains("Cơ sở mẫu đá").hasSize(2);
    assertThat(lines.get(0)).containsEntry("latitude", "22.7").containsEntry("size", "HOUSEHOLD");

    List<Row> rows = sheet(export(officer, "XLSX", ""));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).getCellText(1)).isEqualTo("Tên cơ sở");
    assertThat(rows.get(1).getCellText(1)).isEqualTo("name");
    assertThat(rows.get(2).getCellText(1)).isEqualTo("Cơ sở mẫu gạch");
    export(officer, "DOC", "").then().statusCode(400);
    officer.request().get(EXPORT).then().statusCode(400);
  }

  @Test
  void aPastDayIsExportedAsItWas() {
    Map<String, Object> body = with(facility("Tên cũ mẫu", hoaAn), "since", "2016-01-01");
    create(officer.request(), body).statusCode(201);
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(
            Map.of(
                "kind", "RENAME",
                "occurredOn", "2019-05-01",
                "name", "Tên mới mẫu",
                "indicators", "CONTINUE"))
        .post("/api/v1/facilities/" + body.get("id") + "/events")
        .then()
        .statusCode(201);
    export(officer, "JSON", "&asOf=2018-12-31")
        .then()
        .body("[0].name", equalTo("Tên cũ mẫu"))
        .body("[0].since", equalTo("2016-01-01"));
    export(officer, "JSON", "").then().body("[0].name", equalTo("Tên mới mẫu"));
  }

  @Test
  void nobodyTakesHomeWhatTheListHides() {
    UUID elsewhere = unit("042", "2019-01-01");
    create(
            officer.request(),
            with(
                facility("Cơ sở mẫu nhà", hoaAn),
                "taxCode",
                "489000000001",
                "annualToe",
                9,
                "annualToeYear",
                2024))
        .statusCode(201);
    create(officer.request(), with(facility("Cơ sở mẫu kín", hoaAn), "visibility", "RESTRICTED"))
        .statusCode(201);
    create(officer.request(), facility("Cơ sở mẫu xa", elsewhere)).statusCode(201);

    AccountFixture.Saved reader = AccountFixture.of(Role.REPORTER).save();
    for (String format : List.of("JSON", "CSV", "GEOJSON")) {
      assertThat(export(reader, format, "").asString())
          .contains("Cơ sở mẫu nhà", "Cơ sở mẫu xa")
          .doesNotContain("Cơ sở mẫu kín", "489000000001", "annualToe", "visibility");
      assertThat(export(officer, format, "").asString())
          .contains("Cơ sở mẫu kín", "489000000001", "annualToe");
    }
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, hoaAn).save();
    export(district, "JSON", "")
        .then()
        .body("name", hasItem("Cơ sở mẫu nhà"))
        .body("name", not(hasItem("Cơ sở mẫu xa")));
    export(district, "JSON", "&area=" + elsewhere).then().body("", hasSize(0));
    export(officer, "JSON", "").then().body("[0]", hasKey("visibility"));
  }

  @Test
  void noCellIsAFormula() throws IOException, SQLException {
    List<String> payloads = payloads();
    try (Connection writer = ProbeTable.writer()) {
      ProbeTable.execute(writer, "SELECT 1");
      try (PreparedStatement insert =
          writer.prepareStatement(
              """
              INSERT INTO facility (id, version, code, name, note, admin_unit_id, location_check, status,
                completeness, created_at, created_by, updated_at, updated_by)
              SELECT uuidv7(), 0, 'X' || lpad(?::text, 4, '0'), ?, ?, ?, 'MISSING', 'OPERATING', 0,
                now(), uuidv7(), now(), uuidv7()
              """)) {
        for (int at = 0; at < payloads.size(); at++) {
          insert.setInt(1, at);
          insert.setString(2, payloads.get(at));
          insert.setString(3, payloads.get(at));
          insert.setObject(4, hoaAn);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      writer.commit();
    }
    List<Row> rows = sheet(export(officer, "XLSX", ""));
    List<Map<String, String>> lines =
        Csv.read(new String(export(officer, "CSV", "&bom=false").asByteArray(), "UTF-8"));
    assertThat(rows).hasSize(payloads.size() + 2);
    assertThat(lines).hasSize(payloads.size());
    for (int at = 0; at < payloads.size(); at++) {
      for (Cell cell : rows.get(at + 2)) {
        if (cell != null) {
          assertThat(cell.getFormula()).isNull();
          assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER);
        }
      }
      String written = lines.get(at).get("note");
      assertThat(written).isEqualTo("'" + payloads.get(at));
      assertThat(CsvCell.back(written)).isEqualTo(payloads.get(at));
    }
  }

  @Test
  void plainTextsStayAsTheyAre() {
    for (String plain : List.of("Gạch 2-3 lỗ", "'nháy", "a=b", "Đá\n=1", "", "0900-1")) {
      assertThat(CsvCell.of(plain)).isEqualTo('"' + plain + '"');
      assertThat(CsvCell.back(plain)).isEqualTo(plain);
    }
  }

  @Test
  void tooManyAtOnceAreSentAway() {
    Semaphore places = ClientProxy.unwrap(exports).free;
    int free = places.drainPermits();
    try {
      export(officer, "CSV", "")
          .then()
          .statusCode(429)
          .header("Retry-After", "5")
          .body("code", equalTo("TOO_MANY_REQUESTS"));
    } finally {
      places.release(free);
    }
    export(officer, "CSV", "").then().statusCode(200);
    assertThat(places.availablePermits()).isEqualTo(free);
  }

  /** Starts of formulas behind what a reader does not see, before what could do harm. */
  private static List<String> payloads() {
    List<String> payloads = new ArrayList<>();
    for (String hidden : List.of("", " ", "\u00A0", "\u3000 ", "\u200B", "\u2003\u00A0")) {
      for (String start : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "−")) {
        for (String rest : List.of("1+1", "HYPERLINK(\"http://a\",\"b\")", "cmd|' /C calc'!A0")) {
          payloads.add(hidden + start + rest);
        }
      }
    }
    for (String start : List.of("\t", "\r", "\n", "\r\n", "\n\n")) {
      for (String rest : List.of("=1", "text", "@SUM(1)", "-2+3", "a\n=1", "+", "\"=1", "'=1")) {
        payloads.add(start + rest);
      }
    }
    return payloads;
  }

  private static Response export(AccountFixture.Saved as, String format, String filter) {
    return as.request().get(EXPORT + "?format=" + format + filter);
  }

  private String name(String ending) {
    return "danh-ba-co-so-"
        + java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
        + "."
        + ending;
  }

  private static List<Row> sheet(Response response) throws IOException {
    assertThat(response.statusCode()).isEqualTo(200);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
      return workbook.getFirstSheet().read();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "1", "TRUE", "co"})
  void takesNothingElseForFalse(String bom) {
    officer
        .request()
        .queryParam("format", "CSV")
        .queryParam("bom", bom)
        .get("/api/v1/facilities/export")
        .then()
        .statusCode(400);
  }
}
