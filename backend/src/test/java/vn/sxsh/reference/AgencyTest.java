package vn.sxsh.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.reference.AgencyBodies.agency;
import static vn.sxsh.reference.AgencyBodies.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class AgencyTest {

  private static final String AGENCIES = "/api/v1/agencies";

  @Inject AgencyService service;
  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void aCreatedAgencyIsThereForEverybody() {
    Map<String, Object> body =
        with(
            agency("SO-MAU", "Sở Mẫu"),
            "aliases",
            List.of("Sở M"),
            "focalPoints",
            List.of(
                Map.of(
                    "fullName", "Nông Văn Mẫu",
                    "phone", "0206 000 000",
                    "mandateFrom", "2017-01-01",
                    "mandateTo", "2019-01-01")));
    create(body)
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("aliases", contains("Sở M"))
        .body("focalPoints[0].phone", equalTo("0206 000 000"))
        .body("focalPoints[0].mandateTo", equalTo("2019-01-01"));

    AccountFixture.of(Role.FACILITY)
        .save()
        .request()
        .get(AGENCIES + "/" + body.get("id"))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("name", equalTo("Sở Mẫu"))
        .body("focalPoints[0].fullName", equalTo("Nông Văn Mẫu"))
        .body("focalPoints[0].phone", nullValue());
  }

  @Test
  void onlyWhoMayWriteWrites() {
    AccountFixture.Saved reader = AccountFixture.of(Role.REPORTER).save();
    reader.request().body(agency("SO-MAU", "Sở Mẫu")).post(AGENCIES).then().statusCode(403);
    UUID id = code("STC");
    reader.request().header("If-Match", "\"0\"").delete(AGENCIES + "/" + id).then().statusCode(403);
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    Map<String, Object> body = agency("SO-MAU", "Sở Mẫu");
    create(body).statusCode(201);
    String path = AGENCIES + "/" + body.get("id");

    officer.request().body(body).put(path).then().statusCode(428);
    put(path, 0, with(body, "name", "Sở Mẫu một")).statusCode(200).header("ETag", "\"1\"");
    put(path, 0, with(body, "name", "Sở Mẫu hai"))
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"))
        .body("current.name", equalTo("Sở Mẫu một"))
        .body("current.version", equalTo(1));
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
  }

  @Test
  void anEditReplacesFocalPointsAndRaisesTheVersion() {
    Map<String, Object> body =
        with(agency("SO-MAU", "Sở Mẫu"), "focalPoints", List.of(Map.of("fullName", "Người Một")));
    String kept = create(body).extract().path("focalPoints[0].id");
    String path = AGENCIES + "/" + body.get("id");

    put(
            path,
            0,
            with(
                body,
                "focalPoints",
                List.of(
                    Map.of("id", kept, "fullName", "Người Một", "position", "Phó phòng"),
                    Map.of("fullName", "Người Hai"))))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("focalPoints", hasSize(2))
        .body("focalPoints.find { it.id == '" + kept + "' }.position", equalTo("Phó phòng"));
    put(path, 1, with(body, "focalPoints", List.of()))
        .statusCode(200)
        .body("focalPoints", hasSize(0));
  }

  @Test
  void theSameRequestAgainGivesTheSameAnswer() throws Exception {
    Map<String, Object> body = agency("SO-MAU", "Sở Mẫu");
    List<Callable<Response>> tries =
        Stream.generate(() -> (Callable<Response>) () -> post(body)).limit(50).toList();
    ExecutorService pool = Executors.newFixedThreadPool(50);
    try {
      List<Response> answers = pool.invokeAll(tries).stream().map(AgencyTest::get).toList();
      assertThat(answers).extracting(Response::statusCode).containsOnly(201);
      assertThat(answers.stream().map(answer -> answer.asString()).collect(Collectors.toSet()))
          .hasSize(1);
    } finally {
      pool.shutdown();
    }
    list("q", "so-mau").body("total", equalTo(1));
    create(with(body, "name", "Sở Khác")).statusCode(409).body("code", equalTo("ID_TAKEN"));
  }

  @Test
  void saysInTwoLanguagesWhatIsWrong() {
    Map<String, Object> body = with(agency("so mẫu", " "), "kind", null);
    create(body)
        .statusCode(400)
        .body("violations.field", contains("code", "kind", "name"))
        .body("violations[2].message", equalTo("Không được để trống."));
    officer
        .request()
        .header("Accept-Language", "en")
        .body(body)
        .post(AGENCIES)
        .then()
        .statusCode(400)
        .body("violations[2].message", equalTo("Must not be empty."));
    create(with(agency("STC", "Sở Trùng mã"), "id", null))
        .statusCode(409)
        .body("detail", equalTo("Mã cơ quan này đã có."));
    create(with(agency("SO-MAU", "Sở Mẫu"), "validFrom", "2020-01-01", "validTo", "2020-01-01"))
        .statusCode(422)
        .body("violations[0].field", equalTo("validTo"));
    create(with(agency("SO-MAU", "Sở Mẫu"), "parentId", UUID.randomUUID().toString()))
        .statusCode(422)
        .body("violations[0].field", equalTo("parentId"));
  }

  @Test
  void noAgencyStandsAboveItself() {
    UUID department = code("SCT");
    UUID centre = code("TTKC");
    put(
            AGENCIES + "/" + department,
            0,
            with(agency("SCT", "Sở Công Thương"), "id", null, "parentId", centre.toString()))
        .statusCode(422)
        .body("code", equalTo("AGENCY_CYCLE"));
  }

  @Test
  void aDeletedAgencyComesBack() {
    Map<String, Object> body = agency("SO-MAU", "Sở Mẫu");
    create(body).statusCode(201);
    String path = AGENCIES + "/" + body.get("id");

    delete(path, 0).statusCode(204);
    officer.request().get(path).then().statusCode(404);
    list("q", "so-mau").body("total", equalTo(0));
    officer.request().post(path + "/restoration").then().statusCode(200);
    list("q", "so-mau").body("total", equalTo(1));

    delete(AGENCIES + "/" + code("SCT"), 0)
        .statusCode(409)
        .body("code", equalTo("AGENCY_HAS_CHILDREN"));
  }

  @ParameterizedTest
  @CsvSource({
    "so tai chinh,STC",
    "Sở Tài Chính,STC",
    "trung tâm khuyến công và tvptcn,TTKC",
    "so tn&mt,STNMT",
    "dai pt-th,DPTTH",
    "báo,BCB",
    "ubnd huyen hoa an,UBND-HOA-AN",
    "UBND huyện Hoà An,UBND-HOA-AN"
  })
  void findsByEveryNameWithoutDiacritics(String typed, String code) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      list("q", Normalizer.normalize(typed, form)).body("items[0].code", equalTo(code));
    }
  }

  @Test
  void listsTheAgenciesOfADay() {
    list("asOf", "2016-09-12")
        .body("items.code", hasItems("STNMT", "SKHDT", "STTTT", "UBND-TRA-LINH"))
        .body("items.code", not(hasItem("SNNMT")));
    list("asOf", "2026-01-01")
        .body("items.code", hasItems("SNNMT", "STC"))
        .body("items.code", not(hasItem("UBND-HOA-AN")));
    list("asOf", "2016-09-12", "kind", "DISTRICT_COMMITTEE").body("total", equalTo(13));
    list("asOf", "2020-02-01", "kind", "DISTRICT_COMMITTEE").body("total", equalTo(12));
    list("asOf", "2020-03-01", "kind", "DISTRICT_COMMITTEE").body("total", equalTo(10));
    list("asOf", "2025-07-01", "kind", "DISTRICT_COMMITTEE").body("total", equalTo(0));
  }

  @Test
  void aMergerEndsOneAgencyAndNamesTheNext() {
    UUID id = code("SNGV");
    Map<String, Object> act =
        Map.of(
            "id", UUID.randomUUID().toString(),
            "kind", "MERGE",
            "effectiveOn", "2027-01-01",
            "legalBasis", "Nghị quyết mẫu",
            "successorIds", List.of(code("VPUBND").toString()));
    for (int time = 0; time < 2; time++) {
      officer
          .request()
          .body(act)
          .post(AGENCIES + "/" + id + "/successions")
          .then()
          .statusCode(201)
          .body("validTo", equalTo("2027-01-01"))
          .body("successors", hasSize(1))
          .body("successors[0].agency.code", equalTo("VPUBND"))
          .body("successors[0].legalBasis", equalTo("Nghị quyết mẫu"));
    }
    assertThat(service.lineage(code("VPUBND"))).contains(id, code("VPUBND"));
    succeed(id, with(act, "id", null, "kind", "SPLIT"))
        .statusCode(422)
        .body("code", equalTo("SUCCESSORS_DO_NOT_FIT"));
    succeed(id, with(act, "id", null, "effectiveOn", "2028-01-01"))
        .statusCode(409)
        .body("code", equalTo("AGENCY_ENDED"));
  }

  @Test
  void aRenamingFoundsTheAgencyOfTheNewName() {
    succeed(
            code("TTKC"),
            Map.of(
                "kind",
                "RENAME",
                "effectiveOn",
                "2027-01-01",
                "legalBasis",
                "Quyết định mẫu",
                "newAgency",
                Map.of("code", "TTKC-MOI", "name", "Trung tâm Mẫu")))
        .statusCode(201)
        .body("successors[0].agency.name", equalTo("Trung tâm Mẫu"));
    list("q", "trung tam mau")
        .body("items[0].parent.code", equalTo("SCT"))
        .body("items[0].validFrom", equalTo("2027-01-01"))
        .body("items[0].predecessors[0].agency.code", equalTo("TTKC"));
  }

  @Test
  void itsHistorySaysWhatChangedInItAndItsParts() {
    Map<String, Object> body =
        with(agency("SO-MAU", "Sở Mẫu"), "focalPoints", List.of(Map.of("fullName", "Người Một")));
    create(body).statusCode(201);
    String path = AGENCIES + "/" + body.get("id");
    put(path, 0, with(body, "name", "Sở Mẫu mới", "focalPoints", List.of())).statusCode(200);
    officer
        .request()
        .get(path + "/changes")
        .then()
        .statusCode(200)
        .body("items.recordType", hasItems("AGENCY", "AGENCY_FOCAL_POINT"))
        .body("items[0].actorId", equalTo(officer.id().toString()))
        .body("items.fields.flatten().findAll { it.name == 'name' }.after", hasItem("Sở Mẫu mới"));
  }

  @Test
  void namesTheAgenciesOfThatDayFirst() {
    List<String> codes =
        service.names(LocalDate.of(2016, 9, 12)).stream().map(names -> names.code()).toList();
    assertThat(codes.indexOf("SNNMT")).isGreaterThan(codes.indexOf("STNMT"));
  }

  private UUID code(String code) {
    return service.findByCode(code).orElseThrow().id();
  }

  private Response post(Map<String, Object> body) {
    return officer.request().body(body).post(AGENCIES);
  }

  private ValidatableResponse create(Map<String, Object> body) {
    return post(body).then();
  }

  private ValidatableResponse put(String path, int version, Map<String, Object> body) {
    return officer.request().header("If-Match", "\"" + version + "\"").body(body).put(path).then();
  }

  private ValidatableResponse delete(String path, int version) {
    return officer.request().header("If-Match", "\"" + version + "\"").delete(path).then();
  }

  private ValidatableResponse succeed(UUID id, Map<String, Object> act) {
    return officer.request().body(act).post(AGENCIES + "/" + id + "/successions").then();
  }

  private ValidatableResponse list(String... parameters) {
    var request = officer.request().queryParam("limit", 200);
    for (int at = 0; at < parameters.length; at += 2) {
      request.queryParam(parameters[at], parameters[at + 1]);
    }
    return request.get(AGENCIES).then().statusCode(200);
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
