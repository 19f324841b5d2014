package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** Who is told what happened to something that concerns them. */
@QuarkusTest
class EventTest {

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).agency(PlanFixture.agency("SCT")).save();
  }

  @Nested
  class Proposals {

    private AccountFixture.Saved province;
    private AccountFixture.Saved district;
    private AccountFixture.Saved elsewhere;
    private AccountFixture.Saved owner;
    private String facility;

    private void peopleAround(String district) {
      province = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
      facility =
          create(province.request(), facility("Cơ sở mẫu A", unit(district, "2019-01-01")))
              .extract()
              .path("id");
      elsewhere =
          AccountFixture.of(Role.DISTRICT_OFFICER)
              .scope(Scope.Kind.AREA, unit("040", "2019-01-01"))
              .save();
      owner =
          AccountFixture.of(Role.FACILITY)
              .scope(Scope.Kind.FACILITY, UUID.fromString(facility))
              .save();
    }

    @Test
    void theOfficerOfTheAreaIsToldAndThenWhoAsked() {
      peopleAround("051");
      district =
          AccountFixture.of(Role.DISTRICT_OFFICER)
              .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
              .save();
      String first = propose("Xóm Một");
      String second = propose("Xóm Hai");
      assertThat(kinds(district)).containsExactly("PROPOSAL_NEW", "PROPOSAL_NEW");
      assertThat(kinds(elsewhere)).isEmpty();
      assertThat(kinds(province)).isEmpty();
      assertThat(kinds(owner)).isEmpty();
      decide(first, "acceptance", Map.of());
      decide(second, "return", Map.of("remark", "Chưa có\r\nBcc: khac@example.org"));
      assertThat(kinds(owner)).containsExactly("PROPOSAL_RETURNED", "PROPOSAL_ACCEPTED");
      assertThat(NoticeFixture.list(owner, "items.subjectName"))
          .containsExactly("Cơ sở mẫu A", "Cơ sở mẫu A");
      assertThat(NoticeFixture.list(owner, "items.detail").get(0)).contains("Chưa có");
      assertThat(kinds(district)).hasSize(2);
    }

    @Test
    void whereNobodyLooksAfterTheAreaTheProvinceIsTold() {
      peopleAround("042");
      propose("Xóm Một");
      assertThat(kinds(province)).containsExactly("PROPOSAL_NEW");
      assertThat(kinds(elsewhere)).isEmpty();
    }

    private String propose(String address) {
      return owner
          .request()
          .body(Map.of("proposed", Map.of("address", address)))
          .post(FACILITIES + "/" + facility + "/proposals")
          .then()
          .statusCode(201)
          .extract()
          .path("id");
    }

    private void decide(String id, String verdict, Map<String, String> body) {
      province
          .request()
          .header("If-Match", "\"0\"")
          .body(body)
          .post(FACILITIES + "/proposals/" + id + "/" + verdict)
          .then()
          .statusCode(200);
    }
  }

  @Test
  void whoLeadsATaskIsToldOnceADayWhatOthersDoInIt() {
    PlanFixture plan = PlanFixture.save();
    AccountFixture.Saved partner =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("UBND-HOA-AN")).save();
    AccountFixture.Saved stranger =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    NoticeFixture.at("2018-03-01T05:00:00Z");
    String work = work(partner, plan, "UBND-HOA-AN", "Tập huấn");
    become(partner, work, 0, "IN_PROGRESS");
    assertThat(kinds(officer)).containsExactly("WORK_CHANGED");
    assertThat(NoticeFixture.list(officer, "items.detail").get(0)).startsWith("2.1");
    assertThat(kinds(partner)).isEmpty();
    assertThat(kinds(stranger)).isEmpty();
    NoticeFixture.at("2018-03-02T05:00:00Z");
    become(partner, work, 1, "DONE");
    assertThat(kinds(officer)).hasSize(2);
    work(officer, plan, "SCT", "Việc của chính mình");
    assertThat(kinds(officer)).hasSize(2);
  }

  @Test
  void whoBeganAnImportIsToldOfItsEnd() {
    NoticeFixture.importEnds(officer.id(), true);
    NoticeFixture.importEnds(officer.id(), false);
    assertThat(kinds(officer)).containsExactly("IMPORT_FAILED", "IMPORT_DONE");
  }

  private static String work(
      AccountFixture.Saved by, PlanFixture plan, String agency, String title) {
    return by.request()
        .body(
            Map.of("year", 2018, "title", title, "responsibleAgencyId", PlanFixture.agency(agency)))
        .post("/api/v1/tasks/" + plan.tasks.get("2.1") + "/work-items")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void become(AccountFixture.Saved by, String work, int version, String state) {
    by.request()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("state", state))
        .post("/api/v1/work-items/" + work + "/state")
        .then()
        .statusCode(200);
  }

  private static List<String> kinds(AccountFixture.Saved person) {
    return NoticeFixture.list(person, "items.kind");
  }
}
