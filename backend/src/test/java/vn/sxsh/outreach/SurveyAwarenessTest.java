package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.outreach.SurveyFixture.add;
import static vn.sxsh.outreach.SurveyFixture.answer;
import static vn.sxsh.outreach.SurveyFixture.best;
import static vn.sxsh.outreach.SurveyFixture.poor;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** The periods in which facilities are aware follow their answers, in the same transaction. */
@QuarkusTest
class SurveyAwarenessTest {

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private Map<String, Object> again;

  @BeforeEach
  void twoRecords() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    again = facility("Gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), again).statusCode(201);
  }

  @Test
  void answersThatSayTheSameMakeOnePeriod() throws SQLException {
    answered(brick, "2017-05-01", poor());
    answered(brick, "2018-05-01", best());
    String middle = answered(brick, "2019-05-01", poor());
    answered(brick, "2020-05-01", best());
    assertThat(periods(brick))
        .containsExactly(
            "2017-05-01 2018-05-01 false true",
            "2018-05-01 2019-05-01 true false",
            "2019-05-01 2020-05-01 false false",
            "2020-05-01 - true false");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete(SurveyFixture.ANSWERS + "/" + middle)
        .then()
        .statusCode(204);
    assertThat(periods(brick))
        .containsExactly("2017-05-01 2018-05-01 false true", "2018-05-01 - true false");
  }

  @Test
  void aMergeJoinsTheAnswersAndItsUndoingTakesThemApart() throws SQLException {
    answered(brick, "2018-05-01", best());
    answered(again, "2017-05-01", poor());
    answered(again, "2019-05-01", poor());
    String merge =
        officer
            .request()
            .body(
                Map.of(
                    "keptId",
                    brick.get("id"),
                    "keptVersion",
                    0,
                    "mergedId",
                    again.get("id"),
                    "mergedVersion",
                    0))
            .post(FACILITIES + "/merges")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(periods(again)).isEmpty();
    assertThat(periods(brick))
        .containsExactly(
            "2017-05-01 2018-05-01 false true",
            "2018-05-01 2019-05-01 true false",
            "2019-05-01 - false false");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(FACILITIES + "/merges/" + merge + "/undoing")
        .then()
        .statusCode(200);
    assertThat(periods(brick)).containsExactly("2018-05-01 - true true");
    assertThat(periods(again)).containsExactly("2017-05-01 - false true");
  }

  @Test
  void twoWhoCorrectAnswersOfOneFacilityTogetherAreBothSeen() throws Exception {
    String first = answered(brick, "2017-05-01", poor());
    String second = answered(brick, "2018-05-01", poor());
    ExecutorService clerk = Executors.newSingleThreadExecutor();
    try (Connection writer = ProbeTable.writer()) {
      ProbeTable.execute(writer, nowAware(first, "2017-05-01"));
      Future<?> other =
          clerk.submit(
              () -> {
                ProbeTable.write(nowAware(second, "2016-05-01"));
                return null;
              });
      while (!other.isDone()
          && ProbeTable.read("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
              .isEmpty()) {
        Thread.onSpinWait();
      }
      writer.commit();
      other.get();
    } finally {
      clerk.shutdown();
    }
    assertThat(periods(brick)).containsExactly("2016-05-01 - true true");
  }

  @Test
  void theProgramCannotWriteThemPastTheAnswers() {
    assertThat(catchThrowable(() -> ProbeTable.write("DELETE FROM survey_awareness")))
        .hasMessageContaining("permission denied");
  }

  private String answered(
      Map<String, Object> facility, String day, List<Map<String, String>> choices) {
    Map<String, Object> body = answer(facility.get("id"), day, choices);
    add(officer.request(), body).statusCode(201);
    return (String) body.get("id");
  }

  private static String nowAware(String answer, String since) {
    return "UPDATE survey_answer SET aware = true, answered_on = '%s' WHERE id = '%s'"
        .formatted(since, answer);
  }

  private static List<String> periods(Map<String, Object> facility) throws SQLException {
    return ProbeTable.read(
        "SELECT from_on || ' ' || coalesce(to_on::text, '-') || ' ' || aware || ' ' || earliest"
            + " FROM survey_awareness WHERE facility_id = '"
            + facility.get("id")
            + "' ORDER BY from_on");
  }
}
