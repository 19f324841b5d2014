package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.outreach.CourseFixture;
import vn.sxsh.outreach.SurveyFixture;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.figure.TargetFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** Whatever has a last day is told to those whom it concerns, each stage once, and not for ever. */
@QuarkusTest
class DeadlineKindsTest {

  private AccountFixture.Saved officer;
  private AccountFixture.Saved colleague;

  @BeforeEach
  void people() {
    DatabaseReset.run();
    officer =
        AccountFixture.of(Role.DEPARTMENT_OFFICER)
            .agency(PlanFixture.agency("SCT"))
            .scope(Scope.Kind.PROVINCE, null)
            .save();
    colleague = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void thoseWhoKeepPlansHearOfTheEndOfOne() {
    AccountFixture.Saved reporter =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    PlanFixture plan = PlanFixture.save();
    LocalDate end = LocalDate.of(2020, 12, 31);
    remindTwiceOn(end.minusDays(30));
    remindTwiceOn(end.plusDays(1));
    assertThat(told(officer, "PLAN_END")).containsExactly("OVERDUE", "DAYS_30");
    assertThat(NoticeFixture.paths(colleague)).containsOnly("/plans/" + plan.planId);
    assertThat(NoticeFixture.paths(reporter)).isEmpty();
  }

  @Test
  void aValueThatExpiresConcernsWhoeverEnteredItUnlessAnotherGoesOn() throws SQLException {
    UUID target = TargetFixture.rate(PlanFixture.save().planId, TargetRule.ADOPTION, "50");
    enter(target, "2018-12-31");
    ProbeTable.write("UPDATE entered_value SET expires_on = '2019-06-30'");
    remindTwiceOn(LocalDate.of(2019, 6, 23));
    assertThat(told(officer, "ENTERED_VALUE_END")).containsExactly("DAYS_7");
    assertThat(NoticeFixture.paths(officer)).containsExactly("/targets/" + target);
    assertThat(told(colleague, "ENTERED_VALUE_END")).isEmpty();
    enter(target, "2019-01-31");
    remindTwiceOn(LocalDate.of(2019, 7, 1));
    assertThat(told(officer, "ENTERED_VALUE_END")).as("another stands").containsExactly("DAYS_7");
  }

  @Test
  void aCertificateConcernsTheBodyThatHeldTheCourseAndNamesNobody() {
    Map<String, Object> course = CourseFixture.course("Lớp kiểm toán năng lượng mẫu");
    CourseFixture.add(officer.request(), course).statusCode(201);
    pass(course, "SXSH-01", "2018-05-20", "2021-05-19");
    remindTwiceOn(LocalDate.of(2021, 5, 18));
    assertThat(told(officer, "CERTIFICATE_END")).containsExactly("DAYS_1");
    assertThat(told(colleague, "CERTIFICATE_END")).isEmpty();
    assertThat(NoticeFixture.paths(officer)).containsExactly("/courses/" + course.get("id"));
    assertThat(NoticeFixture.count("concat(subject_name, detail) ~ 'Học viên'")).isZero();
    Map<String, Object> later = CourseFixture.course("Lớp mới");
    later.putAll(Map.of("startsOn", "2021-05-18", "endsOn", "2021-05-18"));
    CourseFixture.add(officer.request(), later).statusCode(201);
    pass(later, "SXSH-02", "2021-05-18", "2024-05-17");
    remindTwiceOn(LocalDate.of(2021, 5, 20));
    assertThat(told(officer, "CERTIFICATE_END")).as("renewed").containsExactly("DAYS_1");
  }

  @Test
  void aLinkWithoutAnAnswerConcernsWhoeverSentIt() throws SQLException {
    Map<String, Object> brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    officer
        .request()
        .body(
            Map.of("facilityIds", List.of(brick.get("id")), "expiresOn", SurveyFixture.inAMonth()))
        .post("/api/v1/survey-invitations")
        .then()
        .statusCode(201);
    LocalDate last = LocalDate.parse(SurveyFixture.inAMonth());
    remindTwiceOn(last.minusDays(1));
    assertThat(told(officer, "SURVEY_LINK_END")).containsExactly("DAYS_1");
    assertThat(NoticeFixture.count("detail = '1 cơ sở chưa trả lời'")).isEqualTo(1);
    assertThat(told(colleague, "SURVEY_LINK_END")).isEmpty();
    ProbeTable.write("UPDATE survey_invitation SET withdrawn_at = now()");
    remindTwiceOn(last.plusDays(1));
    assertThat(told(officer, "SURVEY_LINK_END")).containsExactly("DAYS_1");
  }

  private static void remindTwiceOn(LocalDate day) {
    NoticeFixture.remindOn(day);
    NoticeFixture.remindOn(day);
  }

  /** The stages at which a person was told of that kind, the latest first. */
  private static List<String> told(AccountFixture.Saved person, String kind) {
    return NoticeFixture.list(person, "items.findAll { it.kind == '" + kind + "' }.stage");
  }

  private void enter(UUID target, String day) {
    officer
        .request()
        .body(
            Map.of(
                "day",
                day,
                "numerator",
                9,
                "denominator",
                20,
                "evidence",
                "Báo cáo số 15/BC-SCT",
                "reason",
                "Chưa có đủ phiếu",
                "expiresOn",
                SurveyFixture.inAMonth()))
        .post("/api/v1/targets/" + target + "/entered-values")
        .then()
        .statusCode(201);
  }

  private void pass(Map<String, Object> course, String number, String issuedOn, String expiresOn) {
    CourseFixture.addResult(
            officer.request(),
            course,
            CourseFixture.passed("Học viên mẫu", "0912000222", number, issuedOn, expiresOn))
        .statusCode(201);
  }
}
