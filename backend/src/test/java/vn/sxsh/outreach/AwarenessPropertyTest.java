package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.SurveyFixture.add;
import static vn.sxsh.outreach.SurveyFixture.answer;
import static vn.sxsh.outreach.SurveyFixture.best;
import static vn.sxsh.outreach.SurveyFixture.poor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.figure.TargetFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.testing.DatabaseReset;

/** For random answers, corrected and deleted, T1b is what a slow count of them gives. */
@QuarkusTest
class AwarenessPropertyTest {

  private static final long SEED = 25_490_012L;
  private static final int SITES = 5;
  private static final int ANSWERS = 60;
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

  /** Few days, so that several answers fall on one. */
  private static final int DAYS = 25;

  private final List<Known> known = new ArrayList<>();

  /** An answer as the test knows it, in the order of entering. */
  private record Known(String id, int site, LocalDate day, boolean aware) {}

  @Test
  void theFigureIsWhatASlowCountGives() {
    DatabaseReset.run();
    Random random = new Random(SEED);
    AccountFixture.Saved officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    List<Object> sites = new ArrayList<>();
    for (int at = 0; at < SITES; at++) {
      Map<String, Object> site = facility("Cơ sở mẫu " + at, unit("051", "2019-01-01"));
      create(officer.request(), site).statusCode(201);
      sites.add(site.get("id"));
    }
    UUID target = TargetFixture.rate(PlanFixture.save().planId, TargetRule.AWARENESS, "100");
    for (int at = 0; at < ANSWERS; at++) {
      // The last site never answers.
      int site = random.nextInt(SITES - 1);
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      boolean aware = random.nextBoolean();
      Map<String, Object> body = answer(sites.get(site), day.toString(), aware ? best() : poor());
      add(officer.request(), body).statusCode(201);
      known.add(new Known((String) body.get("id"), site, day, aware));
      change(officer, random, sites);
    }
    for (int at = -1; at <= DAYS; at++) {
      LocalDate day = FIRST.plusDays(at);
      JsonPath figures =
          officer
              .request()
              .get("/api/v1/targets/" + target + "?asOf=" + day)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      long aware = count(day, true);
      long answered = count(day, false);
      String ofActive = "figures.find { it.reading == 'AWARE_OF_ACTIVE' }";
      String ofAnswered = "figures.find { it.reading == 'AWARE_OF_ANSWERED' }";
      assertThat(figures.getLong(ofActive + ".numerator")).as("on %s", day).isEqualTo(aware);
      assertThat(figures.getLong(ofActive + ".denominator")).isEqualTo(SITES);
      assertThat(figures.getLong(ofAnswered + ".numerator")).as("on %s", day).isEqualTo(aware);
      assertThat(figures.getLong(ofAnswered + ".denominator")).as("on %s", day).isEqualTo(answered);
    }
  }

  /** Now and then one is corrected, or deleted. */
  private void change(AccountFixture.Saved officer, Random random, List<Object> sites) {
    int at = random.nextInt(known.size());
    Known old = known.get(at);
    int what = random.nextInt(6);
    if (what == 0) {
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      Map<String, Object> body =
          with(
              answer(sites.get(old.site()), day.toString(), old.aware() ? poor() : best()),
              "id",
              old.id(),
              "reason",
              "Nhập nhầm");
      SurveyFixture.put(officer.request(), body, version(officer, old)).statusCode(200);
      known.set(at, new Known(old.id(), old.site(), day, !old.aware()));
    } else if (what == 1) {
      officer
          .request()
          .header("If-Match", "\"" + version(officer, old) + "\"")
          .delete(SurveyFixture.ANSWERS + "/" + old.id())
          .then()
          .statusCode(204);
      known.remove(at);
    }
  }

  private static int version(AccountFixture.Saved officer, Known answer) {
    return officer
        .request()
        .get(SurveyFixture.ANSWERS + "/" + answer.id())
        .then()
        .extract()
        .path("version");
  }

  /** Site by site, the last of the latest day on or before it. */
  private long count(LocalDate day, boolean awareOnly) {
    long found = 0;
    for (int site = 0; site < SITES; site++) {
      int wanted = site;
      Optional<LocalDate> latest =
          known.stream()
              .filter(it -> it.site() == wanted && !it.day().isAfter(day))
              .map(Known::day)
              .max(Comparator.naturalOrder());
      if (latest.isEmpty()) {
        continue;
      }
      List<Known> ofDay =
          known.stream()
              .filter(it -> it.site() == wanted && it.day().equals(latest.get()))
              .toList();
      found += !awareOnly || ofDay.get(ofDay.size() - 1).aware() ? 1 : 0;
    }
    return found;
  }
}
