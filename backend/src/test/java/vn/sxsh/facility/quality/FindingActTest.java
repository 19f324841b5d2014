package vn.sxsh.facility.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.quality.QualityFixture.FINDINGS;
import static vn.sxsh.facility.quality.QualityFixture.faultless;
import static vn.sxsh.facility.quality.QualityFixture.quality;
import static vn.sxsh.facility.quality.QualityFixture.settle;
import static vn.sxsh.facility.quality.QualityFixture.spoil;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

/** What people say to findings: kept, shown, raced for, and gone when it is no longer true. */
@QuarkusTest
class FindingActTest {

  private static final String RULE = "TAX_CODE_MISSING";

  private final LocalDate today = LocalDate.now(VietnamTime.ZONE);
  private AccountFixture.Saved officer;
  private String site;

  @BeforeEach
  void aRecordWithOneFault() throws SQLException {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).named("can-bo", "Nông Thị Mẫu").save();
    site = faultless(officer, "Xưởng chè mẫu", "4890000008");
    spoil(site, "tax_code = NULL");
  }

  @Test
  void whoTakesItOnAndUntilWhenIsFiltered() {
    settle(officer, site, RULE, 0, "ownerId", officer.id(), "dueOn", today.minusDays(1).toString())
        .statusCode(200)
        .body("version", equalTo(1))
        .body("state", equalTo("OPEN"))
        .body("overdue", equalTo(true))
        .body("owner.name", equalTo("Nông Thị Mẫu"));
    assertTotal("mine", true, 1);
    assertTotal("owner", officer.id(), 1);
    assertTotal("owner", UUID.randomUUID(), 0);
    assertTotal("overdue", true, 1);
    assertTotal("unassigned", true, 0);
    assertTotal("unassigned", false, 1);
    AccountFixture.Saved other = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    other.request().queryParam("mine", true).get(FINDINGS).then().body("total", equalTo(0));
    settle(officer, site, RULE, 1, "dueOn", today.toString())
        .statusCode(200)
        .body("overdue", equalTo(false))
        .body("owner", nullValue());
  }

  @Test
  void anOverrideSaysWhyAndFallsWithTheValueItWasGivenFor() throws SQLException {
    settle(officer, site, RULE, 0, "outcome", "OVERRIDDEN").statusCode(400);
    settle(officer, site, RULE, 0, "outcome", "OVERRIDDEN", "reason", "Hộ chưa có mã số")
        .statusCode(200);
    quality(officer, site)
        .body("nextRule", nullValue())
        .body("findings[0].state", equalTo("OVERRIDDEN"))
        .body("findings[0].reason", equalTo("Hộ chưa có mã số"))
        .body("findings[0].decidedBy", equalTo("Nông Thị Mẫu"))
        .body("findings[0].lapsed", equalTo(false));
    assertTotal("state", "OVERRIDDEN", 1);
    assertTotal("state", "OPEN", 0);
    spoil(site, "size = 'LARGE'");
    quality(officer, site)
        .body("nextRule", equalTo(RULE))
        .body("findings[0].state", equalTo("OPEN"))
        .body("findings[0].lapsed", equalTo(true))
        .body("findings[0].reason", equalTo("Hộ chưa có mã số"));
    settle(officer, site, RULE, 1).statusCode(200).body("reason", nullValue());
    assertThat(
            ProbeTable.read(
                "SELECT operation FROM change_log WHERE record_type = 'FACILITY_FINDING'"
                    + " AND actor_id = '"
                    + officer.id()
                    + "' ORDER BY xid, id"))
        .containsExactly("INSERT", "UPDATE");
  }

  @Test
  void whatIsPostponedComesBackAfterItsDay() throws SQLException {
    settle(officer, site, RULE, 0, "outcome", "POSTPONED", "reason", "Chờ giấy").statusCode(400);
    settle(
            officer,
            site,
            RULE,
            0,
            "outcome",
            "POSTPONED",
            "reason",
            "Chờ giấy",
            "dueOn",
            today.minusDays(1).toString())
        .statusCode(422)
        .body("code", equalTo("FINDING_DUE_PAST"));
    settle(
            officer,
            site,
            RULE,
            0,
            "outcome",
            "POSTPONED",
            "reason",
            "Chờ giấy",
            "dueOn",
            today.toString())
        .statusCode(200)
        .body("state", equalTo("POSTPONED"));
    ProbeTable.write("UPDATE facility_finding SET due_on = due_on - 1");
    quality(officer, site)
        .body("findings[0].state", equalTo("OPEN"))
        .body("findings[0].overdue", equalTo(true));
  }

  @Test
  void whatIsMendedIsGoneAndCannotBeSettled() throws SQLException {
    spoil(site, "tax_code = '4890000008'");
    assertTotal("state", "OPEN", 0);
    settle(officer, site, RULE, 0, "dueOn", today.toString())
        .statusCode(409)
        .body("code", equalTo("FINDING_GONE"));
    settle(officer, site, "NO_SUCH_RULE", 0).statusCode(404);
  }

  @Test
  void whatBlocksIsMendedOrExplainedInTheRecord() throws SQLException {
    spoil(site, "location_check = 'OUTSIDE_PROVINCE'");
    settle(officer, site, "LOCATION_UNEXPLAINED", 0, "outcome", "OVERRIDDEN", "reason", "Đúng")
        .statusCode(422)
        .body("code", equalTo("FINDING_BLOCKS"));
    settle(officer, site, "LOCATION_UNEXPLAINED", 0, "ownerId", officer.id()).statusCode(200);
  }

  @Test
  void ofTwoAtOnceOneIsFirstAndTheOtherIsTold() {
    for (int round = 0; round < 4; round++) {
      int version = round;
      List<Integer> answers =
          Stream.of("Lý do một " + round, "Lý do hai " + round)
              .map(
                  reason ->
                      CompletableFuture.supplyAsync(
                          () ->
                              settle(
                                      officer,
                                      site,
                                      RULE,
                                      version,
                                      "outcome",
                                      "OVERRIDDEN",
                                      "reason",
                                      reason)
                                  .extract()
                                  .statusCode()))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }
    settle(officer, site, RULE, 0).statusCode(412).body("current.version", equalTo(4));
    officer
        .request()
        .body("{}")
        .put(FACILITIES + "/" + site + "/findings/" + RULE)
        .then()
        .statusCode(428);
  }

  @Test
  void onlyWhoMayEditTheRecordTakesItOn() {
    AccountFixture.Saved leader = AccountFixture.of(Role.LEADER).save();
    String commune = officer.request().get(FACILITIES + "/" + site).path("adminUnit.id");
    AccountFixture.Saved local = area(UUID.fromString(commune));
    AccountFixture.Saved elsewhere = area(unit("051", "2019-01-01"));
    officer
        .request()
        .get(FACILITIES + "/" + site + "/findings/owners")
        .then()
        .body("id", hasItems(officer.id().toString(), local.id().toString()))
        .body("id", not(hasItem(leader.id().toString())))
        .body("id", not(hasItem(elsewhere.id().toString())));
    for (AccountFixture.Saved unfit : List.of(leader, elsewhere)) {
      settle(officer, site, RULE, 0, "ownerId", unfit.id())
          .statusCode(422)
          .body("code", equalTo("FINDING_OWNER_UNFIT"));
    }
    settle(officer, site, RULE, 0, "ownerId", local.id()).statusCode(200);
    local.request().queryParam("mine", true).get(FINDINGS).then().body("total", equalTo(1));
  }

  private static AccountFixture.Saved area(UUID unit) {
    return AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, unit).save();
  }

  private void assertTotal(String parameter, Object value, int total) {
    officer
        .request()
        .queryParam(parameter, value)
        .get(FINDINGS)
        .then()
        .statusCode(200)
        .body("total", equalTo(total));
  }
}
