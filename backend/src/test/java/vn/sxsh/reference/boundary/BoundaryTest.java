package vn.sxsh.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

/** Layers are taken as a whole or not at all, and each day has the shapes of its own units. */
@QuarkusTest
class BoundaryTest {

  private static final String LAYERS = "/api/v1/boundary-layers";
  private static final String TODAY = "2025-07-01";

  @Inject SampleBoundaryService samples;

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void aLayerIsShownFromItsDayOn() throws SQLException {
    upload(collection(square("01273", 106.1, 22.6, 0.2)), TODAY)
        .statusCode(201)
        .header("ETag", equalTo("\"0\""))
        .body("name", equalTo("Lớp thử"))
        .body("source", equalTo("Sở thử"))
        .body("units", equalTo(1))
        .body("points", equalTo(5))
        .body("schematic", equalTo(false));
    shapes("2025-06-30").body("shapes", empty()).body("layers", empty());
    shapes(TODAY)
        .body("shapes.code", contains("01273"))
        .body("shapes.name", contains("Phường Thục Phán"))
        .body("shapes[0].area", hasItem((String) shapes(TODAY).extract().path("shapes[0].unitId")))
        .body("shapes[0].area", hasItem(unitId("01696", "2025-07-01")))
        .body("shapes[0].coordinates", hasSize(1))
        .body("shapes[0].coordinates[0][0]", hasSize(5))
        .body("shapes[0].coordinates[0][0][0][0]", equalTo(106.1f))
        .body("layers.name", contains("Lớp thử"));
    assertThat(
            ProbeTable.read(
                "SELECT operation || ' ' || (after ->> 'name') || ' ' || length(after ->> 'sha256')"
                    + " FROM change_log WHERE record_type = 'BOUNDARY_LAYER'"))
        .containsExactly("INSERT Lớp thử 64");
  }

  @Test
  void aCodeMeansTheUnitOfTheLayersDay() {
    upload(collection(square("01273", 106.1, 22.6, 0.2)), "2020-02-01").statusCode(201);
    shapes("2024-01-01").body("shapes.name", contains("Phường Hợp Giang"));
    // That unit is no more: a map of today has nothing to shade, and does not shade its successor.
    shapes(TODAY).body("shapes", empty());
  }

  @Test
  void whatAUnitWasMadeOfCountsForItAndNothingCountsTwice() throws SQLException {
    // Bế Triều came to Nước Hai in 2020, and both to Hòa An in 2025.
    String beTrieu = unitId("01690", "2020-02-01");
    String nuocHai = unitId("01654", "2025-07-01");
    upload(
            collection(square("01654", 106.1, 22.7, 0.1), square("01690", 106.2, 22.7, 0.1)),
            "2019-01-01")
        .statusCode(201);
    upload(collection(square("01654", 106.1, 22.7, 0.2)), TODAY).statusCode(201);
    String hoaAn = shapes(TODAY).extract().path("shapes[0].unitId");
    shapes(TODAY)
        .body("shapes.name", contains("Xã Hòa An"))
        .body("shapes[0].area", hasItems(hoaAn, nuocHai, beTrieu));
    shapes("2020-01-01")
        .body("shapes.code", contains("01654", "01690"))
        .body("shapes[0].area", hasItem(nuocHai))
        .body("shapes[1].area", hasItem(beTrieu))
        .body("shapes.area.flatten()", not(hasItem(hoaAn)));
  }

  @Test
  void theLatestLayerOfAUnitCounts() {
    upload(collection(square("01273", 106.1, 22.6, 0.2), square("01279", 106.2, 22.65, 0.1)), TODAY)
        .statusCode(201);
    Response later =
        upload(collection(square("01273", 106.15, 22.6, 0.1)), "2026-01-01")
            .statusCode(201)
            .extract()
            .response();
    shapes("2025-12-31").body("shapes[0].coordinates[0][0][0][0]", equalTo(106.1f));
    shapes("2026-01-01")
        .body("shapes.code", contains("01273", "01279"))
        .body("shapes[0].coordinates[0][0][0][0]", equalTo(106.15f))
        .body("layers", hasSize(2));

    officer
        .request()
        .get(LAYERS + "/" + later.path("id"))
        .then()
        .statusCode(200)
        .body("validFrom", equalTo("2026-01-01"))
        .body("units", equalTo(1));
    delete(later.path("id"), 0).statusCode(204);
    shapes("2026-01-01").body("shapes[0].coordinates[0][0][0][0]", equalTo(106.1f));
    officer.request().get(LAYERS).then().body("total", equalTo(1));
    officer.request().get(LAYERS + "/" + later.path("id")).then().statusCode(404);

    officer.request().post(LAYERS + "/" + later.path("id") + "/restoration").then().statusCode(200);
    shapes("2026-01-01").body("shapes[0].coordinates[0][0][0][0]", equalTo(106.15f));
    delete(later.path("id"), 0).statusCode(412);
    officer.request().post(LAYERS + "/" + Ids.next() + "/restoration").then().statusCode(404);
  }

  @Test
  void communesGoBeforeTheProvince() {
    upload(collection(square("04", 105.5, 22.4, 1.2), square("01273", 106.1, 22.6, 0.2)), TODAY)
        .statusCode(201);
    shapes(TODAY).body("shapes.code", contains("01273"));
  }

  @Test
  void whatIsWrongIsNamedOneByOneAndNothingIsKept() {
    String file =
        collection(
            square("01273", 106.1, 22.6, 0.2),
            square("99999", 106.1, 22.6, 0.2),
            square("01273", 106.1, 22.6, 0.2),
            feature("01279", "Polygon", "[[[106.2,22.6],[106.3,22.6],[106.3,22.7],[106.2,22.7]]]"),
            feature("01288", "Polygon", "[[[22.6,106.2],[22.7,106.2],[22.7,106.3],[22.6,106.2]]]"),
            feature("01290", "Point", "[105.5,22.8]"),
            feature("01294", "Polygon", "[[[1e999,22.6],[106.3,22.6],[106.3,22.7],[1e999,22.6]]]"),
            feature("01297", "MultiPolygon", "[[[]]]"),
            square("", 106.1, 22.6, 0.2),
            square("01297", 10.1, 22.6, 0.2),
            feature("01297", "Polygon", "[[[105,22],[106,23],[105,22],[106,23],[105,22]]]"),
            feature("01297", "Polygon", "[[[105,22],[106,23],[106,22],[105,23],[105,22]]]"));
    ValidatableResponse answer =
        upload(file, TODAY)
            .statusCode(422)
            .body("code", equalTo("BOUNDARY_INVALID"))
            .body("detail", containsString("11 trong 12"));
    assertThat(answer.extract().<List<Map<String, String>>>path("violations"))
        .extracting(each -> each.get("field") + " " + each.get("code"))
        .containsExactly(
            "features[1] 99999 BOUNDARY_UNIT_UNKNOWN",
            "features[2] 01273 BOUNDARY_UNIT_TWICE",
            "features[3] 01279 BOUNDARY_RING_OPEN",
            "features[4] 01288 BOUNDARY_OUTSIDE_WORLD",
            "features[5] 01290 BOUNDARY_NO_POLYGON",
            "features[6] 01294 BOUNDARY_OUTSIDE_WORLD",
            "features[7] 01297 BOUNDARY_NO_POLYGON",
            "features[8] BOUNDARY_CODE_MISSING",
            "features[9] 01297 BOUNDARY_FAR_FROM_UNIT",
            "features[10] 01297 BOUNDARY_RING_FLAT",
            "features[11] 01297 BOUNDARY_RING_CROSSES");
    answer.body(
        "violations.message",
        hasItem("Đường bao tự cắt chính nó ở gần 105.50000, 22.50000 (kinh độ, vĩ độ)."));
    answer.body("violations.message", not(hasItem(containsString("BOUNDARY"))));
    officer.request().get(LAYERS).then().body("total", equalTo(0));
  }

  @Test
  void aFileThatIsNoJsonSaysWhere() {
    upload("{\"type\": \"FeatureCollection\",\n \"features\": [,", TODAY)
        .statusCode(422)
        .body("code", equalTo("BOUNDARY_NOT_JSON"))
        .body("detail", containsString("dòng 2, cột 15"));
  }

  @Test
  void theFormIsChecked() {
    String file = collection(square("01273", 106.1, 22.6, 0.2));
    request(file, " ", TODAY).post(LAYERS).then().statusCode(400);
    request(file, "Lớp", "31/12/2025").post(LAYERS).then().statusCode(400);
    request(file, "Lớp\u0000", TODAY).post(LAYERS).then().statusCode(400);
    officer
        .request()
        .contentType(ContentType.MULTIPART)
        .multiPart("name", "Lớp")
        .multiPart("validFrom", TODAY)
        .post(LAYERS)
        .then()
        .statusCode(400);
    request(file.replace("\"code\"", "\"ma_xa\""), "Lớp", TODAY)
        .multiPart("codeProperty", "ma_xa")
        .post(LAYERS)
        .then()
        .statusCode(201);
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    String blanks = " ".repeat(21 * 1024 * 1024);
    upload(collection(square("01273", 106.1, 22.6, 0.2)) + blanks, TODAY)
        .statusCode(413)
        .body("code", equalTo("BOUNDARY_TOO_LARGE"));
  }

  @Test
  void sendingItAgainMakesNoSecondLayer() {
    String id = Ids.next().toString();
    String file = collection(square("01273", 106.1, 22.6, 0.2));
    for (int time = 0; time < 2; time++) {
      request(file, "Lớp thử", TODAY)
          .multiPart("id", id)
          .post(LAYERS)
          .then()
          .statusCode(201)
          .body("id", equalTo(id));
    }
    request(file, "Tên khác", TODAY).multiPart("id", id).post(LAYERS).then().statusCode(409);
    officer.request().get(LAYERS).then().body("total", equalTo(1));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    upload(collection(square("01273", 106.1, 22.6, 0.2)), TODAY);
    Response first = officer.request().get(LAYERS + "/shapes?asOf=2026-01-01");
    assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
    String tag = first.header("ETag");
    again(tag, "2026-01-01").statusCode(304).body(equalTo("")).header("ETag", equalTo(tag));
    again(tag, "2025-01-01").statusCode(200);
    upload(collection(square("01279", 106.2, 22.65, 0.1)), TODAY);
    again(tag, "2026-01-01").statusCode(200).body("shapes", hasSize(2));
  }

  @Test
  void onlyThoseWhoKeepReferenceDataMayChangeLayers() {
    String id = upload(collection(square("01273", 106.1, 22.6, 0.2)), TODAY).extract().path("id");
    AccountFixture.Saved reader = AccountFixture.of(Role.LEADER).save();
    reader.request().get(LAYERS + "/shapes").then().statusCode(200);
    reader.request().header("If-Match", "\"0\"").delete(LAYERS + "/" + id).then().statusCode(403);
    reader.request().post(LAYERS + "/" + id + "/restoration").then().statusCode(403);
  }

  @Test
  @ActivateRequestContext
  void theSampleSaysThatItIsOneAndGivesWay() {
    assertThat(samples.load()).isEqualTo(56);
    assertThat(samples.load()).isZero();
    shapes(TODAY)
        .body("schematic", equalTo(true))
        .body("layers.name", contains("Sơ đồ minh hoạ, không phải địa giới"))
        .body("shapes", hasSize(56));
    shapes("2020-01-01").body("shapes", empty());

    upload(collection(square("01273", 106.1, 22.6, 0.2)), TODAY);
    shapes(TODAY).body("schematic", equalTo(false)).body("shapes", hasSize(1));
  }

  private ValidatableResponse again(String tag, String day) {
    return officer
        .request()
        .header("If-None-Match", tag)
        .get(LAYERS + "/shapes?asOf=" + day)
        .then();
  }

  private ValidatableResponse shapes(String day) {
    return officer.request().get(LAYERS + "/shapes?asOf=" + day).then().statusCode(200);
  }

  private ValidatableResponse delete(String id, int version) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .delete(LAYERS + "/" + id)
        .then();
  }

  private ValidatableResponse upload(String file, String day) {
    return request(file, "Lớp thử", day)
        .multiPart("source", " Sở thử ", "text/plain; charset=UTF-8")
        .post(LAYERS)
        .then();
  }

  private RequestSpecification request(String file, String name, String day) {
    return officer
        .request()
        .contentType(ContentType.MULTIPART)
        .multiPart("file", "lop.geojson", file.getBytes(StandardCharsets.UTF_8))
        .multiPart("name", name, "text/plain; charset=UTF-8")
        .multiPart("validFrom", day);
  }

  private String unitId(String code, String until) throws SQLException {
    return ProbeTable.read(
            "SELECT id::text FROM admin_unit WHERE code = '"
                + code
                + "' AND valid_to = '"
                + until
                + "'")
        .get(0);
  }

  private static String square(String code, double west, double south, double side) {
    return feature(
        code,
        "Polygon",
        String.format(
            Locale.ROOT,
            "[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]",
            west,
            south,
            west + side,
            south + side));
  }

  private static String feature(String code, String type, String coordinates) {
    return """
        {"type":"Feature","properties":{"code":"%s"},"geometry":{"type":"%s","coordinates":%s}}
        """
        .formatted(code, type, coordinates);
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }
}
