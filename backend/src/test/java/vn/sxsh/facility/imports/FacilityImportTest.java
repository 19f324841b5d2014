package vn.sxsh.facility.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.facility.imports.ImportCalls.IMPORTS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** Files become records: tried first, row by row, and never more than they say. */
@QuarkusTest
class FacilityImportTest {

  private static final String HEADER =
      "Tên cơ sở;Mã số thuế;Mã đơn vị hành chính;Vĩ độ;Kinh độ;Số lao động;Hoạt động từ;Quy mô\n";

  @Inject ImportRunner runner;
  @Inject ImportRepository imports;

  private AccountFixture.Saved officer;
  private ImportCalls calls;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    calls = new ImportCalls(officer);
  }

  @Test
  void aFileIsTriedThenSavedAndChangesNothingTheSecondTime() throws SQLException {
    String file =
        HEADER
            + "Cơ sở mẫu gạch;4890000008;01273;;;1.234;01/03/2015;Hộ sản xuất\n"
            + "Cơ sở mẫu đá;;01273;;;;;SMALL\n";
    JsonPath job = calls.check(calls.upload(file));
    assertThat(job.getString("status")).isEqualTo("CHECKED");
    assertThat(job.getInt("counts.CREATED")).isEqualTo(2);
    assertThat(job.getInt("counts.REFUSED")).isEqualTo(1);
    assertThat(one("SELECT count(*) FROM facility")).isEqualTo("0");

    JsonPath saved = calls.commit(job);
    assertThat(saved.getInt("counts.CREATED")).isEqualTo(2);
    assertThat(
            ProbeTable.read(
                "SELECT concat_ws('|', name, tax_code, employees, operating_from, size, status,"
                    + " origins -> '*' ->> 'way') FROM facility ORDER BY size DESC"))
        .containsExactly(
            "Cơ sở mẫu đá|SMALL|OPERATING|IMPORT",
            "Cơ sở mẫu gạch|4890000008|1234|2015-03-01|HOUSEHOLD|OPERATING|IMPORT");
    assertThat(
            one(
                "SELECT count(*) FROM change_log WHERE record_type = 'FACILITY'"
                    + " AND source = 'IMPORT' AND reason = 'Nhập từ tệp co-so.csv'"))
        .isEqualTo("2");

    JsonPath again = calls.commit(calls.check(calls.upload(file)));
    assertThat(again.getMap("counts")).isEqualTo(Map.of("UNCHANGED", 2, "REFUSED", 1));
    assertThat(one("SELECT count(*) FROM change_log WHERE record_type = 'FACILITY'"))
        .isEqualTo("2");

    JsonPath changed =
        calls.commit(
            calls.check(calls.upload(file.replace("1.234", "1.235").replace("SMALL", ""))));
    assertThat(changed.getMap("counts"))
        .isEqualTo(Map.of("UPDATED", 1, "UNCHANGED", 1, "REFUSED", 1));
    assertThat(one("SELECT employees FROM facility WHERE tax_code IS NOT NULL")).isEqualTo("1235");
    assertThat(one("SELECT size FROM facility WHERE tax_code IS NULL")).isEqualTo("SMALL");
  }

  @Test
  void whatCannotBeIsNamedRowByRow() {
    String file =
        HEADER
            + "Cơ sở mẫu 1;4890000009;01273;;;;;\n"
            + "Cơ sở mẫu 2;;99999;;;;;\n"
            + "Cơ sở mẫu 3;;01273;10,5;106,2;;;\n"
            + "Cơ sở mẫu 4;;01273;22,6;;;;\n"
            + "Cơ sở mẫu 5;;01273;;;nhiều;31/02/2018;Khổng lồ\n"
            + ";;01273;;;;;\n"
            + HEADER
            + ";;;;;;;\n"
            + "Tổng cộng;;;;;99;;\n"
            + "Cơ sở mẫu 6;;01273;;;;;\n"
            + "Cty mẫu 6;;01273;;;;;\n";
    JsonPath job = calls.check(calls.upload(file));
    assertThat(job.getMap("counts")).isEqualTo(Map.of("CREATED", 1, "REFUSED", 11));
    Response rows = officer.request().get(IMPORTS + "/" + job.getString("id") + "/rows?limit=50");
    rows.then()
        .body("total", equalTo(12))
        .body("items.findAll{it.line == 2}.findings.code.flatten()", contains("TAX_CODE_INVALID"))
        .body("items.findAll{it.line == 3}.findings.code.flatten()", contains("UNIT_UNKNOWN"))
        .body("items.findAll{it.line == 4}.findings.code.flatten()", contains("OUTSIDE_PROVINCE"))
        .body("items.findAll{it.line == 5}.findings.code.flatten()", contains("POINT_INCOMPLETE"))
        .body(
            "items.findAll{it.line == 6}.findings.code.flatten()",
            contains("VALUE_UNKNOWN", "NUMBER_UNREADABLE", "DATE_UNREADABLE"))
        .body("items.findAll{it.line == 7}.findings.code.flatten()", contains("VALUE_MISSING"))
        .body("items.findAll{it.line == 8}.findings.code.flatten()", contains("HEADER_ROW"))
        .body("items.findAll{it.line == 9}.findings.code.flatten()", contains("EMPTY_ROW"))
        .body("items.findAll{it.line == 10}.findings.code.flatten()", contains("TOTAL_ROW"))
        .body("items.findAll{it.line == 12}.findings.code.flatten()", contains("REPEATED_ROW"))
        .body("items.findAll{it.line == 12}.findings.value.flatten()", contains("11"));
    officer
        .request()
        .get(IMPORTS + "/" + job.getString("id") + "/rows?outcome=CREATED")
        .then()
        .body("total", equalTo(1))
        .body("items[0].line", equalTo(11));
    String report =
        officer.request().get(IMPORTS + "/" + job.getString("id") + "/rows.csv").asString();
    assertThat(report)
        .contains("Mã số thuế: mã số thuế sai độ dài hoặc sai số kiểm tra (4890000009)")
        .contains("dòng tổng cộng");
  }

  @Test
  void lockedFieldsAndDoubtfulRowsAreLeftToPeople() throws SQLException {
    UUID unit = unit("01273", "2026-01-01");
    Map<String, Object> locked =
        with(
            facility("Cơ sở mẫu khóa", unit),
            "taxCode",
            "4890000008",
            "employees",
            5,
            "lockedFields",
            List.of("employees", "adminUnitId"));
    create(officer.request(), locked).statusCode(201);
    create(officer.request(), with(facility("Cơ sở mẫu đôi", unit), "taxCode", "4890000015"))
        .statusCode(201);
    String file =
        HEADER
            + "Cơ sở mẫu khóa;4890000008;01654;;;7;;Vừa\n"
            + "Cơ sở mẫu đôi;4890000022;01273;;;7;;\n";
    JsonPath job = calls.commit(calls.check(calls.upload(file)));
    assertThat(job.getMap("counts")).isEqualTo(Map.of("UPDATED", 1, "DUPLICATE", 1, "REFUSED", 1));
    officer
        .request()
        .get(IMPORTS + "/" + job.getString("id") + "/rows")
        .then()
        .body("items[1].findings.code", contains("FIELD_LOCKED", "FIELD_LOCKED"))
        .body("items[1].findings.field", containsInAnyOrder("adminUnit", "employees"))
        .body("items[2].findings.code", contains("PROBABLE_DUPLICATE"));
    assertThat(
            officer
                .request()
                .get(IMPORTS + "/" + job.getString("id") + "/rows.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("Đơn vị hành chính: mục đã khóa", "Số lao động: mục đã khóa");
    assertThat(one("SELECT employees || size FROM facility WHERE tax_code = '4890000008'"))
        .isEqualTo("5MEDIUM");
    assertThat(one("SELECT count(*) FROM facility")).isEqualTo("2");
  }

  @Test
  void aWorkbookIsReadAsItIsTyped() throws IOException, SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "t", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Cơ sở");
      sheet.value(0, 0, "Danh sách cơ sở năm 2025");
      String[] headings = {"Tên cơ sở", "Đơn vị hành chính", "Vĩ độ", "Kinh độ", "Hoạt động từ"};
      for (int at = 0; at < headings.length; at++) {
        sheet.value(1, at, headings[at]);
      }
      sheet.value(2, 0, "=HYPERLINK(\"x\")");
      sheet.value(2, 1, "Phường Thục Phán");
      sheet.value(2, 2, new BigDecimal("22.68"));
      sheet.value(2, 3, new BigDecimal("106.19"));
      sheet.value(2, 4, LocalDate.of(2015, 3, 4));
      sheet.style(2, 4).format("dd/mm/yyyy").set();
    }
    Response uploaded = calls.upload("mau.xlsx", out.toByteArray());
    uploaded.then().body("settings.headerLine", equalTo(2));
    officer
        .request()
        .body(uploaded.jsonPath().getMap("settings"))
        .post(IMPORTS + "/" + uploaded.path("id") + "/reading")
        .then()
        .statusCode(200)
        .body("lines[0].values.operatingFrom", equalTo("2015-03-04"))
        .body("lines[0].values.latitude", equalTo("22.68"));
    calls.commit(calls.check(uploaded));
    assertThat(one("SELECT name || latitude || operating_from FROM facility"))
        .isEqualTo("=HYPERLINK(\"x\")22.680002015-03-04");
  }

  @Test
  void whatWasTakenHomeComesBackUnchanged() throws SQLException {
    Map<String, Object> body =
        with(
            facility("=1+1 mẫu", unit("01654", "2026-01-01")),
            "latitude",
            22.75,
            "longitude",
            106.18,
            "operatingFrom",
            "2015-03-04",
            "size",
            "SMALL",
            "annualToe",
            1234.5,
            "annualToeYear",
            2024,
            "aliases",
            List.of("Tên một", "Tên hai"));
    create(officer.request(), body).statusCode(201);
    for (String format : List.of("CSV", "XLSX")) {
      byte[] file =
          officer.request().get("/api/v1/facilities/export?format=" + format).asByteArray();
      Response uploaded = calls.upload("danh-ba", file);
      assertThat(calls.check(uploaded).getInt("counts.UNCHANGED")).isEqualTo(1);
      ProbeTable.write("UPDATE facility SET deleted_at = now()");
      JsonPath job = calls.check(calls.get(uploaded));
      assertThat(job.getInt("counts.CREATED")).isEqualTo(1);
      ProbeTable.write("UPDATE facility SET deleted_at = NULL");
    }
  }

  @Test
  void whatASourceMeansIsRemembered() {
    String file = "Ten;Dia ban\nCơ sở mẫu;01273\n";
    Response first = calls.uploadFrom("Phòng Kinh tế", file);
    Map<String, Object> settings =
        Map.of(
            "source", "Phòng Kinh tế",
            "headerLine", 1,
            "numberStyle", "POINT_DECIMAL",
            "dateStyle", "ISO",
            "columns", List.of("name", "adminUnitCode"));
    JsonPath checked = calls.check(first, settings);
    assertThat(checked.getInt("counts.CREATED")).isEqualTo(1);
    calls
        .uploadFrom("Phòng Kinh tế", file)
        .then()
        .body("settings.columns", contains("name", "adminUnitCode"))
        .body("settings.numberStyle", equalTo("POINT_DECIMAL"));
    officer.request().get(IMPORTS + "/sources").then().body("", hasItem("Phòng Kinh tế"));
  }

  @Test
  void workGoesOnWhereAServerLeftIt() throws SQLException {
    StringBuilder file = new StringBuilder("Tên cơ sở;Mã đơn vị hành chính\n");
    for (int at = 0; at < 2500; at++) {
      file.append("Cơ sở mẫu số ").append(at).append(";01273\n");
    }
    JsonPath job = calls.check(calls.upload(file.toString()));
    assertThat(job.getInt("counts.CREATED")).isEqualTo(2500);
    // A server that ends between two batches leaves the job as it was then.
    ProbeTable.write(
        "UPDATE facility_import SET status = 'COMMITTING', done = 1000, version = version + 1,"
            + " counts = '{\"REFUSED\": 1, \"CREATED\": 999}'");
    runner.onStart(null);
    JsonPath done = calls.await(job.getString("id"));
    assertThat(done.getString("status")).isEqualTo("COMMITTED");
    assertThat(one("SELECT count(*) FROM facility")).isEqualTo("1501");
    assertThat(done.getInt("counts.CREATED")).isEqualTo(2500);
  }

  @Test
  void aDiscardedImportIsGoneAndWhatItSavedStays() throws SQLException {
    JsonPath saved = calls.commit(calls.check(calls.upload(HEADER + "Cơ sở mẫu;;01273;;;;;\n")));
    String path = IMPORTS + "/" + saved.getString("id");
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
    officer
        .request()
        .header("If-Match", "\"" + saved.getInt("version") + "\"")
        .delete(path)
        .then()
        .statusCode(204);
    officer.request().get(path).then().statusCode(404);
    assertThat(one("SELECT count(*) FROM facility_import_row")).isEqualTo("0");
    assertThat(one("SELECT count(*) FROM facility")).isEqualTo("1");
  }

  @Test
  void aDistrictWritesInItsOwnAreaOnly() throws SQLException {
    UUID hoaAn = unit("051", "2019-01-01");
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, hoaAn).save();
    create(
            officer.request(),
            with(facility("Cơ sở mẫu xa", unit("042", "2019-01-01")), "taxCode", "4890000008"))
        .statusCode(201);
    ImportCalls districtCalls = new ImportCalls(district);
    String file =
        "Tên cơ sở;Mã số thuế;Mã đơn vị hành chính\n"
            + "Cơ sở mẫu gần;;051\n"
            + "Cơ sở mẫu lạ;;042\n"
            + "Cơ sở mẫu xa;4890000008;051\n";
    JsonPath job = districtCalls.commit(districtCalls.check(districtCalls.upload(file)));
    assertThat(job.getMap("counts")).isEqualTo(Map.of("CREATED", 1, "REFUSED", 3));
    district
        .request()
        .get(IMPORTS + "/" + job.getString("id") + "/rows")
        .then()
        .body("items[2].findings.code", contains("OUTSIDE_OWN_AREA"))
        .body("items[3].findings.code", contains("CODE_TAKEN"))
        .body("items[3].facilityId", equalTo(null));
    AccountFixture.of(Role.DISTRICT_OFFICER)
        .scope(Scope.Kind.AREA, hoaAn)
        .save()
        .request()
        .get(IMPORTS + "/" + job.getString("id"))
        .then()
        .statusCode(404);
  }

  private static String one(String query) throws SQLException {
    return ProbeTable.read(query).get(0);
  }
}
