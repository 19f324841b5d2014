package vn.sxsh.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.plan.figure.TargetFact.REACHED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.text.Csv;
import vn.sxsh.testing.DatabaseReset;

/** The figures of a plan as a file: every share beside its two numbers, none a mean of others. */
@QuarkusTest
class TargetExportTest {

  private static final String FORMULA = "=HYPERLINK(\"http://x\",\"Xem\")";

  private AccountFixture.Saved officer;
  private UUID plan;

  @BeforeEach
  void oneReachedOfThree() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    plan = PlanFixture.save().planId;
    KnownFacts facts = new KnownFacts();
    facts.add(site("Cơ sở mẫu 1", "051"), REACHED, "2017-05-01");
    site("Cơ sở mẫu 2", "040");
    site("Cơ sở mẫu 3", "040");
    facts.install(REACHED);
    TargetFixture.rate(plan, TargetRule.OUTREACH_REACH, "100");
  }

  @Test
  void holdsEveryYearAndPartWithBothNumbers() {
    List<Map<String, String>> rows = rows("asOf=2018-12-31&split=AREA&format=CSV");
    assertThat(column(rows, "asOf")).containsOnly("2016-12-31", "2017-12-31", "2018-12-31");
    Map<String, String> whole = row(rows, "2017-12-31", "Toàn bộ");
    assertThat(whole)
        .containsEntry("numerator", "1")
        .containsEntry("denominator", "3")
        .containsEntry("percent", "33.3")
        .containsEntry("official", "1")
        .containsEntry("state", "COMPUTED");
    assertThat(whole.get("definition")).startsWith("Số cơ sở đang hoạt động đã tham dự");
    assertThat(whole.get("grade")).isNotEmpty();
    assertThat(whole.get("confirmed")).isNotEmpty();
    List<Map<String, String>> parts =
        rows.stream()
            .filter(row -> row.get("split").equals("AREA"))
            .filter(row -> row.get("asOf").equals("2017-12-31"))
            .toList();
    assertThat(column(parts, "percent")).containsExactlyInAnyOrder("100.0", "0.0");
    assertThat(column(parts, "denominator")).containsExactlyInAnyOrder("1", "2");
    assertThat(column(parts, "part")).doesNotContain("");
    assertThat(row(rows, "2016-12-31", "Toàn bộ")).containsEntry("percent", "0.0");
  }

  @Test
  void saysWhatIsNotKnownInsteadOfZero() {
    List<Map<String, String>> rows =
        Csv.read(export("asOf=2018-12-31&format=CSV").asString().substring(1));
    Map<String, String> other =
        rows.stream()
            .filter(row -> row.get("reading").equals("REACHED_AND_AWARE_OF_ACTIVE"))
            .findFirst()
            .orElseThrow();
    assertThat(other)
        .containsEntry("state", "INPUT_MISSING")
        .containsEntry("lacking", "AWARE")
        .containsEntry("numerator", null)
        .containsEntry("percent", null);
  }

  @Test
  void namesThePartsOfASize() {
    List<Map<String, String>> rows = rows("asOf=2018-12-31&split=SIZE&format=CSV");
    assertThat(row(rows, "2018-12-31", "Chưa xác định"))
        .containsEntry("numerator", "1")
        .containsEntry("denominator", "3")
        .containsEntry("partKey", null);
  }

  @Test
  void noCellIsAFormula() throws SQLException, IOException {
    ProbeTable.write("UPDATE target SET title = '%s'".formatted(FORMULA));
    assertThat(export("asOf=2018-12-31&format=CSV").asString())
        .contains("\"'=HYPERLINK")
        .doesNotContain(",\"=")
        .doesNotContain("\n\"=");
    byte[] sheet = export("asOf=2018-12-31&format=XLSX").asByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSizeGreaterThan(2);
      rows.forEach(
          row ->
              row.stream()
                  .filter(cell -> cell != null)
                  .forEach(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA)));
      assertThat(rows.get(2).getCellText(1)).isEqualTo(FORMULA);
    }
  }

  @Test
  void refusesADayToCome() {
    officer
        .request()
        .get("/api/v1/plans/" + plan + "/targets/export?format=CSV&asOf=2999-12-31")
        .then()
        .statusCode(400);
    officer
        .request()
        .get("/api/v1/plans/" + UUID.randomUUID() + "/targets/export?format=CSV")
        .then()
        .statusCode(404);
  }

  /** The official reading of the target. */
  private List<Map<String, String>> rows(String query) {
    return Csv.read(export(query).asString().substring(1)).stream()
        .filter(row -> row.get("target").equals("MAU-" + TargetRule.OUTREACH_REACH))
        .filter(row -> row.get("reading").equals("REACHED_OF_ACTIVE"))
        .toList();
  }

  private static Map<String, String> row(List<Map<String, String>> rows, String day, String part) {
    return rows.stream()
        .filter(row -> row.get("asOf").equals(day) && row.get("part").equals(part))
        .findFirst()
        .orElseThrow();
  }

  private Response export(String query) {
    return officer
        .request()
        .get("/api/v1/plans/" + plan + "/targets/export?" + query)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private UUID site(String name, String unit) {
    Map<String, Object> body =
        with(facility(name, unit(unit, "2019-01-01")), "since", "2016-01-01");
    create(officer.request(), body).statusCode(201);
    return UUID.fromString((String) body.get("id"));
  }

  private static List<String> column(List<Map<String, String>> rows, String code) {
    return rows.stream().map(row -> row.get(code)).toList();
  }
}
