package vn.sxsh.facility.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.facility.demo.SampleRegistryService;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;
import vn.sxsh.testing.TestServer;

/** What is taken home can come back: export, empty the registry, import, export again. */
@QuarkusTest
class RoundTripTest {

  @Inject SampleRegistryService samples;

  @ParameterizedTest
  @ValueSource(strings = {"CSV", "XLSX"})
  void whatWasExportedIsExportedAgain(String format) throws SQLException {
    DatabaseReset.run();
    AccountFixture.Saved officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    Arc.container().requestContext().activate();
    try {
      assertThat(samples.load()).isEqualTo(400);
    } finally {
      Arc.container().requestContext().terminate();
    }
    String before = csv(officer);
    byte[] file =
        officer
            .request()
            .get(FACILITIES + "/export?format=" + format)
            .then()
            .extract()
            .asByteArray();
    emptyRegistry();
    assertThat(csv(officer)).isNotEqualTo(before);

    JsonPath saved = bring(officer, "danh-ba." + format.toLowerCase(Locale.ROOT), file);

    assertThat(saved.getInt("counts.CREATED")).as(saved.prettify()).isEqualTo(400);
    assertThat(csv(officer)).isEqualTo(before);
    create(officer.request(), facility("Cơ sở mẫu mới", unit("051", "2019-01-01"))).statusCode(201);
  }

  private static String csv(AccountFixture.Saved officer) {
    return officer.request().get(FACILITIES + "/export?format=CSV").asString();
  }

  /** Without its facilities, but with the enterprises and zones that they belong to. */
  private static void emptyRegistry() throws SQLException {
    try (Connection database = TestServer.connect("superuser");
        Statement statement = database.createStatement()) {
      statement.execute("TRUNCATE facility CASCADE");
      statement.execute("DELETE FROM facility_count");
      statement.execute("ALTER SEQUENCE facility_code RESTART");
    }
  }

  private static JsonPath bring(AccountFixture.Saved officer, String name, byte[] file) {
    ImportCalls calls = new ImportCalls(officer);
    Response uploaded = calls.upload(name, file);
    Map<String, Object> settings = new HashMap<>(uploaded.jsonPath().getMap("settings"));
    settings.put("numberStyle", "POINT_DECIMAL");
    settings.put("dateStyle", "ISO");
    return calls.commit(calls.check(uploaded, settings));
  }
}
