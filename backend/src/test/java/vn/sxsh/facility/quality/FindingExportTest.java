package vn.sxsh.facility.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.quality.QualityFixture.FINDINGS;
import static vn.sxsh.facility.quality.QualityFixture.faultless;
import static vn.sxsh.facility.quality.QualityFixture.settle;
import static vn.sxsh.facility.quality.QualityFixture.spoil;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.text.Csv;
import vn.sxsh.testing.DatabaseReset;

/** The work list as a file: what the filter shows to the reader, and nothing that is computed. */
@QuarkusTest
class FindingExportTest {

  private static final String FORMULA = "=HYPERLINK(\"http://x\",\"Xem\")";

  private AccountFixture.Saved officer;
  private String site;

  @BeforeEach
  void aRecordWithTwoFaults() throws SQLException {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    site = faultless(officer, "Xưởng chè mẫu", "4890000008");
    spoil(site, "tax_code = NULL, address = NULL, size = NULL");
  }

  @Test
  void holdsWhatTheFilterShows() {
    settle(
            officer,
            site,
            "TAX_CODE_MISSING",
            0,
            "outcome",
            "OVERRIDDEN",
            "reason",
            "Chưa cấp",
            "ownerId",
            officer.id().toString())
        .statusCode(200);
    List<Map<String, String>> open = csv(officer, Map.of("state", "OPEN"));
    assertThat(column(open, "rule")).containsExactly("FIELDS_MISSING");
    assertThat(column(open, "missing")).containsExactly("address,size");
    assertThat(column(open, "severity")).containsExactly("WARN");
    List<Map<String, String>> said = csv(officer, Map.of("state", "OVERRIDDEN"));
    assertThat(column(said, "rule")).containsExactly("TAX_CODE_MISSING");
    assertThat(column(said, "name")).containsExactly("Xưởng chè mẫu");
    assertThat(column(said, "reason")).containsExactly("Chưa cấp");
    assertThat(column(said, "title")).doesNotContain("");
    assertThat(column(said, "owner")).doesNotContain("");
    assertThat(column(csv(officer, Map.of()), "rule"))
        .containsExactly("FIELDS_MISSING", "TAX_CODE_MISSING");
  }

  @Test
  void nobodyTakesHomeWhatTheListHides() throws SQLException {
    spoil(site, "annual_toe = 5000, annual_toe_year = 2024");
    UUID hoaAn = unit("051", "2019-01-01");
    Map<String, Object> other = facility("Lò gạch mẫu", unit("040", "2019-01-01"));
    create(officer.request(), other).statusCode(201);
    AccountFixture.Saved reader =
        AccountFixture.of(Role.REPORTER).scope(Scope.Kind.AREA, hoaAn).save();
    assertThat(column(csv(officer, Map.of()), "rule")).contains("LARGE_ENERGY_USER");
    assertThat(column(csv(officer, Map.of()), "name")).contains("Lò gạch mẫu");
    assertThat(column(csv(reader, Map.of()), "rule")).doesNotContain("LARGE_ENERGY_USER");
    assertThat(column(csv(reader, Map.of()), "name")).doesNotContain("Lò gạch mẫu");
  }

  @Test
  void noCellIsAFormula() throws SQLException, IOException {
    create(officer.request(), facility(FORMULA, unit("051", "2019-01-01"))).statusCode(201);
    assertThat(export(officer, Map.of("format", "CSV", "q", "hyperlink")).asString())
        .contains("\"'=HYPERLINK")
        .doesNotContain(",\"=")
        .doesNotContain("\n\"=");
    byte[] sheet = export(officer, Map.of("format", "XLSX", "q", "hyperlink")).asByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSizeGreaterThan(2);
      rows.forEach(
          row ->
              row.stream()
                  .filter(cell -> cell != null)
                  .forEach(
                      cell -> assertThat(cell.getType()).isIn(CellType.STRING, CellType.EMPTY)));
      assertThat(rows.get(2).getCellText(1)).isEqualTo(FORMULA);
    }
  }

  private static List<Map<String, String>> csv(
      AccountFixture.Saved reader, Map<String, String> filter) {
    Map<String, String> asked = new HashMap<>(filter);
    asked.put("format", "CSV");
    return Csv.read(export(reader, asked).asString().substring(1));
  }

  private static Response export(AccountFixture.Saved reader, Map<String, String> query) {
    return reader
        .request()
        .queryParams(query)
        .get(FINDINGS + "/export")
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static List<String> column(List<Map<String, String>> rows, String code) {
    return rows.stream().map(row -> row.get(code)).toList();
  }
}
