package vn.sxsh.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class MatrixTest {

  @Inject SessionFactory sessions;

  private PlanFixture plan;
  private AccountFixture.Saved leader;

  @BeforeEach
  void plan() {
    DatabaseReset.run();
    plan = PlanFixture.save();
    leader = AccountFixture.of(Role.LEADER).save();
  }

  @Test
  void showsGroupsAndTasksInNaturalOrderWithThePrintedNumbers() {
    read("")
        .body("total", equalTo(4))
        .body("groups.title", contains("Truyền thông, giáo dục", "Cơ sở dữ liệu"))
        .body("groups[0].tasks.code", contains("1.1", "1.9", "1.10"))
        .body("groups[1].tasks[0].printedNumber", nullValue())
        .body("groups[1].tasks[0].noteCount", equalTo(1))
        .body("years", contains(2016, 2017, 2018, 2019, 2020))
        .body("groups[0].tasks[0].leads.body.code", contains("SCT", "TTKC"))
        .body("groups[0].tasks[0].leads.accountable", contains(true, false))
        .body("groups[0].tasks[0].coordinators[0].body.kind", equalTo("GROUP"))
        .body("groups[0].tasks[0].clauses.path", contains("II.1.a"))
        .body("groups[0].tasks[0].actions", hasSize(2))
        .body("groups[0].tasks[1].leads[0].phrase", equalTo("Đơn vị hỗ trợ SXSH"))
        .body("groups[0].tasks[1].leads[0].body", nullValue());
  }

  @Test
  void keepsTheOrderOfThePrintedColumns() {
    String body = read("").extract().asString();
    assertThat(body).contains("\"extra\":{\"Thời gian\":\"2017\",\"Kinh phí\":\"50 triệu\"}");
  }

  @Test
  void addsUpNumeratorsAndDenominators() {
    plan.work("1.1", 2017, LocalDate.of(2017, 6, 30), null);
    read("")
        .body("groups[0].tasks[0].progress.total", equalTo(4))
        .body("groups[0].tasks[0].years[0].late", equalTo(1))
        .body("groups[0].tasks[1].progress.percent", nullValue())
        .body("groups[0].progress.total", equalTo(5))
        .body("progress.total", equalTo(5))
        .body("late", equalTo(4));
  }

  @Test
  void searchesWithoutDiacriticsInEveryPart() {
    codes("q=truyen thong ke hoach", "1.1");
    codes("q=AN PHAM", "1.1");
    codes("q=hòa giải thủy lợi", "1.10");
    codes("q=don vi ho tro", "1.9");
    codes("q=1.10", "1.10");
    codes("q=100%");
    codes("q=Phê duyệt", "1.1");
  }

  @Test
  void filtersByAgencyAlsoThroughItsGroups() {
    codes("agency=" + PlanFixture.agency("TTKC"), "1.1");
    codes("agency=" + PlanFixture.agency("STNMT"), "1.1", "1.10");
    codes("agency=" + PlanFixture.agency("UBND-HOA-AN"), "2.1");
    codes("agency=" + UUID.randomUUID());
  }

  @Test
  void filtersByGroupYearStateAndLateness() {
    plan.work("1.9", 2018, null, null);
    codes("group=" + plan.groups.get("2"), "2.1");
    codes("year=2018", "1.9");
    codes("state=DONE");
    codes("state=NOT_STARTED&state=DONE&group=" + plan.groups.get("2"), "2.1");
    codes("late=false");
    codes("late=true&q=1.9", "1.9");
    read("q=khong co gi nhu the").body("groups", empty()).body("matched", equalTo(0));
  }

  @Test
  void showsEveryoneTheirOwnTasksAndRights() {
    AccountFixture.Saved reporter =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    reporter
        .request()
        .get("/api/v1/plans/" + plan.planId + "/tasks?mine=true&q=1.10")
        .then()
        .statusCode(200)
        .body("groups[0].tasks.code", contains("1.10"))
        .body("groups[0].tasks[0].rights.report", equalTo(true))
        .body("groups[0].tasks[0].rights.edit", equalTo(false));
    read("mine=true").body("matched", equalTo(0));
  }

  @Test
  void refusesFiltersOfTheWrongKind() {
    String agency = "agency=" + PlanFixture.agency("SCT");
    for (String query :
        List.of(
            "agency=x",
            "state=LATE",
            "year=abc",
            "year=1",
            "late=maybe",
            "late=",
            agency + "&late=",
            agency + "&mine",
            "late=%00")) {
      leader
          .request()
          .urlEncodingEnabled(false)
          .get("/api/v1/plans/" + plan.planId + "/tasks?" + query)
          .then()
          .statusCode(describedAs(query, equalTo(400)));
    }
  }

  @Test
  void asksTheDatabaseEquallyOftenForFewAndForManyTasks() {
    read("");
    long few = statements(() -> read(""));
    for (int year = 2016; year <= 2020; year++) {
      for (String task : plan.tasks.keySet()) {
        plan.work(task, year, LocalDate.of(year, 3, 31), "SCT");
      }
    }
    long many = statements(() -> read(""));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(15);
  }

  private long statements(Runnable work) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    work.run();
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private void codes(String query, String... expected) {
    List<String> codes =
        read(query).extract().jsonPath().getList("groups.tasks.code.flatten()", String.class);
    assertThat(codes).as(query).containsExactly(expected);
  }

  private ValidatableResponse read(String query) {
    return leader
        .request()
        .get("/api/v1/plans/" + plan.planId + "/tasks" + (query.isEmpty() ? "" : "?" + query))
        .then()
        .statusCode(200);
  }
}
