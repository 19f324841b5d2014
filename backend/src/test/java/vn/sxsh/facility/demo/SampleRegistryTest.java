package vn.sxsh.facility.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.testing.DatabaseReset;

/**
 * The invented registry is like the province's, says that it is invented, and is the same each
 * time.
 */
@QuarkusTest
class SampleRegistryTest {

  private static final String PRINT =
      "SELECT md5(string_agg(f.code || f.name || f.completeness || coalesce(f.tax_code, '')"
          + " || coalesce(f.latitude::text, '') || f.status || coalesce(f.since::text, ''), ','"
          + " ORDER BY f.id)) FROM facility f";

  @Inject SampleRegistryService samples;

  @BeforeEach
  @AfterEach
  void reset() {
    DatabaseReset.run();
  }

  @Test
  @ActivateRequestContext
  void isLikeTheProvinceAndTheSameEachTime() throws SQLException {
    load();
    String first = one(PRINT);
    assertThat(samples.load()).isZero();
    assertThat(one(PRINT)).isEqualTo(first);
    assertThat(one("SELECT count(*) FROM facility")).isEqualTo("400");
    assertThat(one("SELECT count(*) FROM facility WHERE name NOT LIKE 'Cơ sở mẫu %'"))
        .isEqualTo("0");
    assertThat(one("SELECT count(*) FROM enterprise WHERE name NOT LIKE '%mẫu%'")).isEqualTo("0");
    assertThat(number("SELECT count(*) FROM facility WHERE size = 'HOUSEHOLD'"))
        .isBetween(200, 300);
    assertThat(
            number(
                "SELECT count(*) FROM (SELECT FROM facility WHERE enterprise_id IS NOT NULL"
                    + " GROUP BY enterprise_id HAVING count(*) > 1) owner"))
        .isGreaterThan(5);
    for (String code :
        ProbeTable.read("SELECT tax_code FROM facility WHERE tax_code IS NOT NULL")) {
      assertThat(code).startsWith("489").matches(TaxCode::isValid);
    }
    assertThat(number("SELECT count(*) FROM facility WHERE completeness < 80")).isGreaterThan(20);
    assertThat(number("SELECT count(*) FROM facility WHERE location_check = 'PLAUSIBLE'"))
        .isGreaterThan(200);
    assertThat(number("SELECT count(DISTINCT kind) FROM facility_event")).isEqualTo(2);
    assertThat(number("SELECT count(*) FROM facility_duplicate WHERE state = 'OPEN'"))
        .isBetween(3, 40);
    assertThat(one("SELECT sum(n)::bigint FROM facility_count")).isEqualTo("400");
    assertThat(
            one(
                "SELECT count(*) FROM change_log WHERE record_type = 'FACILITY'"
                    + " AND source = 'SYSTEM' AND reason LIKE 'Dữ liệu mẫu%'"))
        .isEqualTo("400");
  }

  @Test
  @ActivateRequestContext
  void leavesARegistryAloneThatSomebodyKeeps() throws SQLException {
    AccountFixture.of(Role.DEPARTMENT_OFFICER)
        .save()
        .request()
        .body("{\"name\":\"Công ty CP Mẫu\"}")
        .post("/api/v1/enterprises")
        .then()
        .statusCode(201);
    assertThat(samples.load()).isZero();
    assertThat(samples.own()).isEmpty();
    assertThat(one("SELECT count(*) FROM facility")).isEqualTo("0");
  }

  @Test
  @ActivateRequestContext
  void theAccountOfAFacilityReachesItsOwnRecord() throws SQLException {
    load();
    String name = one("SELECT name FROM facility WHERE id = '" + samples.own().orElseThrow() + "'");
    assertThat(name).startsWith("Cơ sở mẫu gạch tuynel");
  }

  @Test
  void isNotForRealWork() {
    SxshConfig production =
        new SxshConfig() {
          @Override
          public Mode mode() {
            return Mode.PRODUCTION;
          }

          @Override
          public String dataDir() {
            return "data";
          }

          @Override
          public boolean sampleRegistry() {
            return true;
          }

          @Override
          public String province() {
            return "Cao Bằng";
          }

          @Override
          public URI publicAddress() {
            return URI.create("http://localhost");
          }
        };
    SampleRegistryService service =
        new SampleRegistryService(null, null, null, null, null, null, null, production);
    assertThatThrownBy(service::load).isInstanceOf(IllegalStateException.class);
  }

  /** The counter of codes goes on between tests; the first registry begins with number one. */
  private void load() throws SQLException {
    ProbeTable.superuser("ALTER SEQUENCE facility_code RESTART");
    assertThat(samples.load()).isEqualTo(400);
  }

  private static String one(String query) throws SQLException {
    List<String> rows = ProbeTable.read(query);
    return rows.get(0);
  }

  private static int number(String query) throws SQLException {
    return Integer.parseInt(one(query));
  }
}
