package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.add;
import static vn.sxsh.outreach.OutreachFixture.broadcast;
import static vn.sxsh.outreach.OutreachFixture.put;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class OutreachActivityTest {

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void holdsAllThatIsKnownOfAnActivity() {
    PlanFixture plan = PlanFixture.save();
    String work = plan.work("1.1", 2018, LocalDate.of(2018, 6, 30), "SCT").toString();
    Map<String, Object> body =
        with(
            training("Lớp tập huấn mẫu"),
            "topics",
            List.of("ENERGY_SAVING", "CLEANER_PRODUCTION"),
            "taskId",
            plan.tasks.get("1.1").toString(),
            "workItemId",
            work,
            "partnerIds",
            List.of(PlanFixture.agency("TTKC"), PlanFixture.agency("STNMT")),
            "otherPartners",
            "Hội doanh nghiệp mẫu",
            "place",
            "Hội trường mẫu",
            "adminUnitId",
            unit("051", "2019-01-01").toString(),
            "cost",
            45_000_000,
            "costSource",
            "Ngân sách tỉnh");
    add(officer.request(), body)
        .statusCode(201)
        .body("code", matchesPattern("HD-\\d{6}"))
        .body("topics", contains("CLEANER_PRODUCTION", "ENERGY_SAVING"))
        .body("task.code", equalTo("1.1"))
        .body("workItem.year", equalTo(2018))
        .body("partners.code", containsInAnyOrder("TTKC", "STNMT"))
        .body("adminUnit.code", equalTo("051"))
        .body("cost", equalTo(45_000_000))
        .body("rights.edit", equalTo(true));
    add(officer.request(), body).statusCode(201).body("version", equalTo(0));
    add(officer.request(), with(body, "title", "Khác")).statusCode(409);

    put(officer.request(), with(body, "partnerIds", List.of(), "cost", null, "costSource", null), 0)
        .statusCode(200)
        .body("version", equalTo(1))
        .body("partners", empty())
        .body("cost", nullValue());
    put(officer.request(), body, 0).statusCode(412).body("current.partners", empty());
  }

  @Test
  void isFoundByWhatIsAskedFor() {
    PlanFixture plan = PlanFixture.save();
    String hoaAn = unit("051", "2019-01-01").toString();
    String task = plan.tasks.get("1.10").toString();
    String environment = PlanFixture.agency("STNMT").toString();
    add(officer.request(), with(training("Tập huấn Hoà An"), "adminUnitId", hoaAn)).statusCode(201);
    add(
            officer.request(),
            with(
                broadcast("Phóng sự năng lượng"),
                "topics",
                List.of("ENERGY_SAVING", "CLEANER_PRODUCTION"),
                "taskId",
                task,
                "organiserId",
                environment,
                "startsOn",
                "2016-12-30",
                "endsOn",
                "2017-01-02"))
        .statusCode(201);
    add(
            officer.request(),
            with(
                training("Hội nghị hủy"),
                "status",
                "CANCELLED",
                "statusReason",
                "Mưa lũ",
                "startsOn",
                "2019-01-01",
                "endsOn",
                "2019-01-01"))
        .statusCode(201);

    titles("q", "tap huan hoa an").body("items.title", contains("Tập huấn Hoà An"));
    titles("q", "đài mẫu").body("items.title", contains("Phóng sự năng lượng"));
    titles("q", "100%").body("items", empty());
    titles("topic", "ENERGY_SAVING").body("total", equalTo(1));
    titles("topic", "CLEANER_PRODUCTION").body("total", equalTo(3));
    titles("kind", "BROADCAST").body("items.title", contains("Phóng sự năng lượng"));
    titles("task", task).body("items.title", contains("Phóng sự năng lượng"));
    titles("year", 2016).body("items.title", contains("Phóng sự năng lượng"));
    titles("year", 2017).body("items.title", contains("Phóng sự năng lượng"));
    titles("year", 2015).body("items", empty());
    titles("organiser", environment).body("total", equalTo(1));
    titles("organiser", Ids.next()).body("total", equalTo(0));
    titles("area", hoaAn).body("items.title", contains("Tập huấn Hoà An"));
    titles("area", Ids.next()).body("total", equalTo(0));
    titles("changedSince", LocalDate.now(VietnamTime.ZONE).toString()).body("total", equalTo(3));
    titles("changedSince", "2999-01-01").body("total", equalTo(0));
    titles("status", "CANCELLED").body("items.title", contains("Hội nghị hủy"));
    titles("sort", "startsOn")
        .body("items.title", contains("Phóng sự năng lượng", "Tập huấn Hoà An", "Hội nghị hủy"));
    titles("sort", "note").statusCode(400);
  }

  @Test
  void isCompletedOnlyOnceItsDaysAreOver() {
    LocalDate today = LocalDate.now(VietnamTime.ZONE);
    Map<String, Object> body =
        with(
            training("Hội nghị mẫu"),
            "startsOn",
            today.toString(),
            "endsOn",
            today.plusDays(1).toString());
    refused(body, "COMPLETED_IN_FUTURE");
    add(officer.request(), with(body, "status", "PLANNED")).statusCode(201);
    put(officer.request(), with(body, "endsOn", today.toString()), 0).statusCode(200);
    refused(with(training("Ngược"), "endsOn", "2018-05-09"), "OUTREACH_DAYS_REVERSED");
  }

  @Test
  void cancellingAndGoingBackNeedAReason() {
    Map<String, Object> body = training("Hội nghị mẫu");
    add(officer.request(), body).statusCode(201);
    put(officer.request(), with(body, "status", "CANCELLED"), 0)
        .statusCode(422)
        .body("code", equalTo("OUTREACH_REASON_REQUIRED"));
    put(officer.request(), with(body, "status", "PLANNED"), 0).statusCode(422);
    put(officer.request(), with(body, "status", "CANCELLED", "statusReason", "Mưa lũ"), 0)
        .statusCode(200)
        .body("statusReason", equalTo("Mưa lũ"));
    officer
        .request()
        .get(ACTIVITIES + "/" + body.get("id") + "/changes")
        .then()
        .statusCode(200)
        .body("items[0].reason", equalTo("Mưa lũ"))
        .body("items[0].fields.name", hasItem("status"));
  }

  @Test
  void onlyWhatIsPublishedHasAnOutletAndReruns() {
    refused(with(training("Lớp mẫu"), "outlet", "Báo mẫu"), "NOT_A_MEDIA_KIND");
    add(officer.request(), with(broadcast("Sai"), "link", "javascript:alert(1)"))
        .statusCode(400)
        .body("violations.field", contains("link"));
    add(officer.request(), with(broadcast("Sai"), "link", "https://")).statusCode(400);
    Map<String, Object> first = broadcast("Phóng sự mẫu");
    add(officer.request(), with(first, "link", "https://example.org/?a=1")).statusCode(201);
    Map<String, Object> again = with(broadcast("Phát lại"), "rerunOfId", first.get("id"));
    add(officer.request(), again).statusCode(201).body("rerunOf.title", equalTo("Phóng sự mẫu"));
    refused(with(broadcast("Phát lại nữa"), "rerunOfId", again.get("id")), "RERUN_OF_RERUN");
    refused(
        with(broadcast("Báo"), "kind", "ARTICLE", "rerunOfId", first.get("id")), "RERUN_OF_RERUN");
    refused(with(broadcast("Lạ"), "rerunOfId", Ids.next()), "OUTREACH_REFERENCE_UNKNOWN");
    Map<String, Object> other = broadcast("Phóng sự khác");
    add(officer.request(), other).statusCode(201);
    put(officer.request(), with(first, "rerunOfId", other.get("id")), 0)
        .statusCode(422)
        .body("code", equalTo("RERUN_OF_RERUN"));
    delete(first, 0).statusCode(422).body("code", equalTo("STILL_IN_USE"));
  }

  @Test
  void pointsOnlyAtWhatThereIs() {
    PlanFixture plan = PlanFixture.save();
    refused(with(training("A"), "taskId", Ids.next()), "OUTREACH_REFERENCE_UNKNOWN");
    refused(with(training("A"), "organiserId", Ids.next()), "OUTREACH_REFERENCE_UNKNOWN");
    refused(with(training("A"), "partnerIds", List.of(Ids.next())), "OUTREACH_REFERENCE_UNKNOWN");
    refused(with(training("A"), "adminUnitId", Ids.next()), "OUTREACH_REFERENCE_UNKNOWN");
    refused(with(training("A"), "costSource", "Ngân sách"), "COST_SOURCE_WITHOUT_COST");
    String work = plan.work("1.1", 2018, null, "SCT").toString();
    refused(with(training("A"), "workItemId", work), "WORK_OF_OTHER_TASK");
    refused(
        with(training("A"), "workItemId", work, "taskId", plan.tasks.get("1.9")),
        "WORK_OF_OTHER_TASK");
    add(officer.request(), with(training("A"), "topics", List.of())).statusCode(400);
  }

  @Test
  void aDraftOfAPlanIsNotTold() {
    PlanFixture draft = PlanFixture.save(PlanStatus.DRAFT, "99/KH-UBND");
    Map<String, Object> body =
        with(training("Lớp mẫu"), "taskId", draft.tasks.get("1.1").toString());
    add(officer.request(), body).statusCode(201).body("task.code", equalTo("1.1"));
    AccountFixture.Saved advisor = AccountFixture.of(Role.ADVISOR).save();
    advisor
        .request()
        .get(ACTIVITIES + "/" + body.get("id"))
        .then()
        .statusCode(200)
        .body("task", nullValue());
    add(advisor.request(), with(body, "id", Ids.next())).statusCode(422);
  }

  @Test
  void isDeletedAndBroughtBackAsItWas() {
    Map<String, Object> body =
        with(training("Lớp mẫu"), "partnerIds", List.of(PlanFixture.agency("TTKC")));
    add(officer.request(), body).statusCode(201);
    delete(body, 0).statusCode(204);
    titles("q", "lop mau").body("items", empty());
    officer.request().get(ACTIVITIES + "/" + body.get("id")).then().statusCode(404);
    officer
        .request()
        .post(ACTIVITIES + "/" + body.get("id") + "/restoration")
        .then()
        .statusCode(200)
        .body("partners", hasSize(1));
    titles("q", "lop mau").body("total", equalTo(1));
  }

  @Test
  void anAgencyWritesWhatItOrganisesAndADistrictWhatLiesInItsArea() {
    String hoaAn = unit("051", "2019-01-01").toString();
    String elsewhere = unit("047", "2019-01-01").toString();
    AccountFixture.Saved reporter =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    Map<String, Object> foreign = with(training("Của Sở"), "adminUnitId", elsewhere);
    add(officer.request(), foreign).statusCode(201);
    for (AccountFixture.Saved person : List.of(reporter, district)) {
      add(person.request(), with(foreign, "id", Ids.next())).statusCode(403);
      put(person.request(), foreign, 0).statusCode(403);
      person
          .request()
          .get(ACTIVITIES + "/" + foreign.get("id"))
          .then()
          .statusCode(200)
          .body("rights.edit", equalTo(false));
    }
    String environment = PlanFixture.agency("STNMT").toString();
    Map<String, Object> own = with(training("Của Sở TNMT"), "organiserId", environment);
    add(reporter.request(), own).statusCode(201).body("rights.edit", equalTo(true));
    put(reporter.request(), with(own, "organiserId", foreign.get("organiserId")), 0)
        .statusCode(403);
    Map<String, Object> inside = with(training("Ở Hòa An"), "adminUnitId", hoaAn);
    add(district.request(), inside).statusCode(201);
    put(district.request(), with(inside, "adminUnitId", elsewhere), 0).statusCode(403);
    put(reporter.request(), inside, 0).statusCode(403);
    AccountFixture.of(Role.LEADER)
        .save()
        .request()
        .get(ACTIVITIES)
        .then()
        .statusCode(200)
        .body("total", equalTo(3));
  }

  @Test
  void leavesAsAFileWhatTheFilterShows() {
    add(officer.request(), with(training("=HYPERLINK(\"x\")"), "cost", 1_000)).statusCode(201);
    add(officer.request(), broadcast("Phóng sự mẫu")).statusCode(201);
    String csv =
        officer
            .request()
            .queryParam("kind", "TRAINING")
            .queryParam("format", "CSV")
            .get(ACTIVITIES + "/export")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv)
        .contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"Sở Công Thương\"", ",1000,")
        .doesNotContain("Phóng sự");
    officer
        .request()
        .queryParam("format", "XLSX")
        .get(ACTIVITIES + "/export")
        .then()
        .statusCode(200)
        .header(
            "Content-Disposition", matchesPattern("attachment; filename=\"hoat-dong-.*\\.xlsx\""));
    officer.request().get(ACTIVITIES + "/export").then().statusCode(400);
  }

  private void refused(Map<String, Object> body, String code) {
    add(officer.request(), body).statusCode(422).body("code", equalTo(code));
  }

  private ValidatableResponse titles(String parameter, Object value) {
    return officer.request().queryParam(parameter, value).get(ACTIVITIES).then();
  }

  private ValidatableResponse delete(Map<String, Object> body, int version) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .delete(ACTIVITIES + "/" + body.get("id"))
        .then();
  }
}
