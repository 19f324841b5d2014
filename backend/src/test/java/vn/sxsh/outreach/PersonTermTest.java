package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.facility.part.ContactTermRounds;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.outreach.person.PersonTermRounds;
import vn.sxsh.testing.DatabaseReset;

/** Personal data go when their term is over; that somebody was there stays and counts. */
@QuarkusTest
class PersonTermTest {

  private AccountFixture.Saved officer;
  private Map<String, Object> training;

  @BeforeEach
  void aTrainingOf2018() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    training = training("Lớp mẫu");
    OutreachFixture.add(officer.request(), training).statusCode(201);
  }

  @Test
  void aParticipantIsErasedFiveYearsAfterTheLastTimeAndGoesOnCounting() throws SQLException {
    come("Nông Thị Mẫu", "0912000111");
    enteredIn("2018-05-10");
    assertThat(eraseOn("2023-05-11")).as("the last day of the term").isZero();
    assertThat(eraseOn("2023-05-12")).isEqualTo(1);
    assertThat(eraseOn("2023-05-13")).as("once").isZero();
    people()
        .body("items.person.fullName", contains("Đã xóa theo thời hạn"))
        .body("items[0].person.phone", nullValue())
        .body("total", equalTo(1));
    assertThat(ProbeTable.read("SELECT search FROM outreach_person").get(0)).doesNotContain("mau");
    assertThat(
            ProbeTable.read(
                "SELECT reason || ' ' || (after ->> 'full_name') FROM change_log"
                    + " WHERE record_type = 'OUTREACH_PERSON' AND operation = 'UPDATE'"
                    + " ORDER BY id DESC LIMIT 1"))
        .containsExactly("Hết thời hạn lưu dữ liệu cá nhân ***");
  }

  @Test
  void whoeverWasEnteredLateOrCameAgainOrHoldsACertificateIsKept() throws SQLException {
    come("Người Nhập Muộn", "0912000112");
    enteredIn("2022-01-01");
    assertThat(eraseOn("2023-06-01")).as("entered four years later").isZero();
    come("Người Có Chứng Chỉ", "0912000113");
    Map<String, Object> course = CourseFixture.course("Lớp bồi dưỡng mẫu");
    CourseFixture.add(officer.request(), course).statusCode(201);
    CourseFixture.addResult(
            officer.request(),
            course,
            CourseFixture.passed(
                "Người Có Chứng Chỉ", "0912000113", "SXSH-01", "2018-05-20", "2021-05-19"))
        .statusCode(201);
    enteredIn("2018-05-12");
    assertThat(eraseOn("2023-06-01")).as("the certificate ended in 2021").isEqualTo(1);
    assertThat(eraseOn("2026-05-20")).isEqualTo(1);
  }

  @Test
  void whoeverComesBackAfterThatIsSomebodyNew() throws SQLException {
    come("Nông Thị Mẫu", "0912000111");
    enteredIn("2018-05-12");
    eraseOn("2024-01-01");
    come("Nông Thị Mẫu", "0912000111");
    people()
        .body("total", equalTo(2))
        .body("items.person.fullName", hasItem("Nông Thị Mẫu"))
        .body("items.person.fullName", hasItem("Đã xóa theo thời hạn"));
  }

  @Test
  void theContactsOfAFacilityGoTwoYearsAfterItClosed() throws SQLException {
    Map<String, Object> brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    brick.put(
        "contacts",
        List.of(
            Map.of(
                "fullName", "Lục Văn Mẫu",
                "phone", "0912000114",
                "purpose", "Liên hệ công việc",
                "audience", "STAFF")));
    create(officer.request(), brick).statusCode(201);
    ProbeTable.write(
        "UPDATE facility SET status = 'CLOSED', since = '2020-03-01';"
            + "UPDATE facility_contact SET updated_at = '2020-01-01'");
    String path = FACILITIES + "/" + brick.get("id");
    String before = officer.request().get(path).header("ETag");
    assertThat(eraseContactsOn("2022-03-01")).isZero();
    assertThat(eraseContactsOn("2022-03-02")).isEqualTo(1);
    assertThat(eraseContactsOn("2022-03-03")).isZero();
    var after = officer.request().get(path);
    after
        .then()
        .body("parts.contacts.fullName", contains("Đã xóa theo thời hạn"))
        .body("parts.contacts[0].phone", nullValue());
    assertThat(after.header("ETag")).as("nobody saves the old list").isNotEqualTo(before);
  }

  private void come(String name, String phone) {
    officer
        .request()
        .body(Map.of("fullName", name, "phone", phone))
        .post(ACTIVITIES + "/" + training.get("id") + "/people")
        .then()
        .statusCode(201);
  }

  private ValidatableResponse people() {
    return officer
        .request()
        .get(ACTIVITIES + "/" + training.get("id") + "/people")
        .then()
        .statusCode(200);
  }

  private static void enteredIn(String day) throws SQLException {
    ProbeTable.write(
        "UPDATE outreach_person SET created_at = '" + day + "' WHERE erased_at IS NULL");
  }

  private static int eraseOn(String day) {
    return on(day, () -> Arc.container().instance(PersonTermRounds.class).get().erase());
  }

  private static int eraseContactsOn(String day) {
    return on(day, () -> Arc.container().instance(ContactTermRounds.class).get().erase());
  }

  private static int on(String day, IntSupplier erase) {
    QuarkusMock.installMockForType(
        Clock.fixed(Instant.parse(day + "T05:00:00Z"), ZoneOffset.UTC), Clock.class);
    var context = Arc.container().requestContext();
    boolean opened = !context.isActive();
    if (opened) {
      context.activate();
    }
    try {
      return erase.getAsInt();
    } finally {
      if (opened) {
        context.terminate();
      }
    }
  }
}
