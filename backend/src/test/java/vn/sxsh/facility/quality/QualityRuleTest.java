package vn.sxsh.facility.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.quality.QualityFixture.FINDINGS;
import static vn.sxsh.facility.quality.QualityFixture.faultless;
import static vn.sxsh.facility.quality.QualityFixture.quality;
import static vn.sxsh.facility.quality.QualityFixture.spoil;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

/** Each rule finds the record that breaks it, alone of two, and nothing else in it. */
@QuarkusTest
class QualityRuleTest {

  private AccountFixture.Saved officer;
  private String broken;

  @BeforeEach
  void twoFaultlessRecords() throws SQLException {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    faultless(officer, "Nhà máy xi măng Thanh Bình", "4890000008");
    broken = faultless(officer, "Xưởng chè Phja Đén", "4890000015");
    officer.request().get(FINDINGS).then().statusCode(200).body("total", equalTo(0));
    quality(officer, broken)
        .body("findings", empty())
        .body("completeness", equalTo(100))
        .body("nextRule", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOCATION_UNEXPLAINED | location_check = 'OUTSIDE_PROVINCE'",
        "LOCATION_UNEXPLAINED | location_check = 'FAR_FROM_UNIT'",
        "LOCATION_OUTSIDE_PROVINCE | location_check = 'OUTSIDE_PROVINCE', location_reason = 'Kho'",
        "LOCATION_FAR_FROM_UNIT | location_check = 'FAR_FROM_UNIT', location_reason = 'Kho'",
        "LOCATION_MISSING | location_check = 'MISSING', latitude = NULL, longitude = NULL",
        "FIELDS_MISSING | address = NULL",
        "FIELDS_MISSING | sector_id = NULL",
        "FIELDS_MISSING | pollution_risk = NULL",
        "FIELDS_MISSING | operating_from = NULL",
        "TAX_CODE_MISSING | tax_code = NULL",
        "ENTERPRISE_MISSING | enterprise_id = NULL",
        "NOT_CONFIRMED | last_confirmed_on = NULL",
        "SECTOR_OUTDATED | sector_id = (SELECT id FROM sector WHERE vsic_version = '2018' AND code = '2392')",
        "UNIT_ENDED | admin_unit_id = (SELECT id FROM admin_unit WHERE valid_to = '2025-07-01' AND level = 3 LIMIT 1)",
        "LARGE_ENERGY_USER | annual_toe = 1000, annual_toe_year = 2024",
        "LARGE_ENERGY_USER | annual_toe = 1000, annual_toe_year = 2011"
      })
  void findsTheRecordThatBreaksIt(String rule, String change) throws SQLException {
    spoil(broken, change);
    assertFound(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "location_check = 'PLAUSIBLE', location_reason = 'Đúng chỗ'",
        "size = 'HOUSEHOLD', enterprise_id = NULL",
        "status = 'CLOSED', last_confirmed_on = NULL",
        "status = 'MOVED', last_confirmed_on = NULL",
        "annual_toe = 999.999, annual_toe_year = 2024",
        "annual_toe = 1000, annual_toe_year = 2010",
        "note = 'Ghi chú'"
      })
  void saysNothingToWhatIsRight(String change) throws SQLException {
    spoil(broken, change);
    quality(officer, broken).body("findings", empty());
  }

  @Test
  void aRecordIsStaleOnTheDayAfterTwelveMonths() throws SQLException {
    LocalDate limit = LocalDate.now(VietnamTime.ZONE).minusMonths(12);
    spoil(broken, "last_confirmed_on = '" + limit + "'");
    quality(officer, broken).body("findings", empty());
    spoil(broken, "last_confirmed_on = '" + limit.minusDays(1) + "'");
    assertFound("NOT_CONFIRMED");
  }

  @Test
  void whatPointsAtSomethingDeletedIsListed() throws SQLException {
    delete("industrial_zone", "zone_id");
    assertFound("ZONE_GONE");
    spoil(broken, "zone_id = NULL");
    delete("enterprise", "enterprise_id");
    assertFound("ENTERPRISE_GONE");
  }

  @Test
  void aPairOnWhichNobodyHasDecidedIsFoundInBothRecords() throws SQLException {
    String twin = faultless(officer, "Xưởng chè Phja Đén", "4890000022");
    officer
        .request()
        .get(FINDINGS)
        .then()
        .body("items.rule", contains("PROBABLE_DUPLICATE", "PROBABLE_DUPLICATE"))
        .body("items.facility.id", hasItem(twin))
        .body("items.facility.id", hasItem(broken));
    ProbeTable.write("UPDATE facility_duplicate SET state = 'DISTINCT'");
    officer.request().get(FINDINGS).then().body("total", equalTo(0));
  }

  @Test
  void saysWhichFieldsAreMissingAndWhatToDoFirst() throws SQLException {
    spoil(broken, "address = NULL, size = NULL, enterprise_id = NULL, tax_code = NULL");
    quality(officer, broken)
        .body("findings.rule", contains("FIELDS_MISSING", "TAX_CODE_MISSING"))
        .body("findings[0].missing", contains("address", "size"))
        .body("nextRule", equalTo("FIELDS_MISSING"));
  }

  @Test
  void theThresholdShowsOnTheRecordAndFiltersTheList() throws SQLException {
    spoil(broken, "annual_toe = 1000, annual_toe_year = 2024");
    officer.request().get(FACILITIES + "/" + broken).then().body("largeEnergyUser", equalTo(true));
    officer
        .request()
        .queryParam("largeEnergyUser", true)
        .get(FACILITIES)
        .then()
        .body("items.id", contains(broken))
        .body("total", equalTo(1));
    officer
        .request()
        .queryParam("largeEnergyUser", false)
        .get(FACILITIES)
        .then()
        .body("items.id", not(hasItem(broken)))
        .body("total", equalTo(1));
    spoil(broken, "annual_toe = 999.999");
    officer.request().get(FACILITIES + "/" + broken).then().body("largeEnergyUser", equalTo(false));
    officer
        .request()
        .get("/api/v1/energy-thresholds")
        .then()
        .body("toe", contains(1000f))
        .body("validFrom", contains("2011-05-15"));
  }

  @Test
  void everyRuleHasItsWordsInBothLanguages() {
    Set<String> codes =
        Arrays.stream(QualityRule.values()).map(Enum::name).collect(Collectors.toSet());
    for (String language : List.of("vi", "en")) {
      List<RuleTold> rules =
          List.of(
              officer
                  .request()
                  .header("Accept-Language", language)
                  .get(FINDINGS + "/rules")
                  .as(RuleTold[].class));
      assertThat(rules).extracting(RuleTold::code).containsExactlyInAnyOrderElementsOf(codes);
      assertThat(rules)
          .allSatisfy(
              rule -> {
                assertThat(rule.title()).isNotBlank();
                assertThat(rule.explanation()).isNotBlank();
                assertThat(rule.nextAction()).isNotBlank();
                assertThat(rule.moments()).isNotEmpty();
              });
    }
  }

  private record RuleTold(
      String code,
      int version,
      String severity,
      List<String> moments,
      String title,
      String explanation,
      String nextAction,
      boolean overridable) {}

  private void assertFound(String rule) {
    quality(officer, broken).body("findings.rule", contains(rule));
    officer
        .request()
        .get(FINDINGS)
        .then()
        .body("items.rule", contains(rule))
        .body("items.facility.id", contains(broken))
        .body("total", equalTo(1));
    officer
        .request()
        .queryParam("state", "OPEN")
        .get(FINDINGS + "/counts")
        .then()
        .body("rule", contains(rule))
        .body("open", contains(1));
  }

  private void delete(String table, String column) throws SQLException {
    ProbeTable.write(
        "UPDATE %s SET deleted_at = now() WHERE id = (SELECT %s FROM facility WHERE id = '%s')"
            .formatted(table, column, broken));
  }
}
