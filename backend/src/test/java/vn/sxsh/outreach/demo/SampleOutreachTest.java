package vn.sxsh.outreach.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.facility.demo.SampleRegistryService;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.testing.DatabaseReset;

/** The invented activities say that they are invented, and are the same each time. */
@QuarkusTest
class SampleOutreachTest {

  @Inject SampleRegistryService registry;
  @Inject SampleOutreachService samples;
  @Inject SampleSurveyService surveys;
  @Inject SampleCourseService courses;

  @BeforeEach
  @AfterEach
  void reset() {
    DatabaseReset.run();
  }

  @Test
  @ActivateRequestContext
  void areMadeOnceForTheInventedRegistry() throws SQLException {
    assertThat(samples.load()).isZero();
    registry.load();
    assertThat(samples.load()).isEqualTo(40);
    assertThat(samples.load()).isZero();
    assertThat(count("outreach_activity WHERE title NOT LIKE '%mẫu%'")).isZero();
    assertThat(count("outreach_activity WHERE ends_on NOT BETWEEN '2016-01-01' AND '2020-12-31'"))
        .isZero();
    assertThat(count("outreach_activity WHERE rerun_of_id IS NOT NULL")).isPositive();
    assertThat(count("outreach_person WHERE full_name NOT LIKE '%mẫu%'")).isZero();
    assertThat(count("outreach_person")).isBetween(20L, 90L);
    assertThat(count("outreach_reach")).isEqualTo(count("outreach_facility")).isGreaterThan(1_000);
    assertThat(
            ProbeTable.read("SELECT count(DISTINCT facility_id)::text FROM outreach_reach").get(0))
        .matches("3\\d\\d|400");
    assertThat(
            count(
                "change_log WHERE record_type LIKE 'OUTREACH%' AND reason NOT LIKE 'Dữ liệu mẫu%'"))
        .isZero();
  }

  @Test
  @ActivateRequestContext
  void answeredTheSurveyBeforeAndAfter() throws SQLException {
    assertThat(surveys.load()).isZero();
    registry.load();
    samples.load();
    assertThat(surveys.load()).isEqualTo((int) count("survey_answer")).isGreaterThan(300);
    assertThat(surveys.load()).isZero();
    assertThat(count("survey_answer WHERE way <> 'SAMPLE' OR note NOT LIKE 'Dữ liệu mẫu%'"))
        .isZero();
    assertThat(
            ProbeTable.read(
                    "SELECT (avg(score) FILTER (WHERE phase = 'AFTER')"
                        + " > avg(score) FILTER (WHERE phase = 'BEFORE'))::text FROM survey_answer")
                .get(0))
        .isEqualTo("true");
    assertThat(count("change_log WHERE record_type = 'SURVEY_ANSWER' AND reason IS NULL")).isZero();
  }

  @Test
  @ActivateRequestContext
  void officersTookCourses() throws SQLException {
    assertThat(courses.load()).isEqualTo((int) count("course")).isEqualTo(5);
    assertThat(courses.load()).isZero();
    assertThat(count("course WHERE title NOT LIKE '%mẫu%'")).isZero();
    assertThat(count("outreach_person WHERE full_name NOT LIKE '%mẫu%'")).isZero();
    assertThat(count("outreach_person")).isLessThan(count("course_result"));
    assertThat(count("course_result WHERE certificate_number IS NOT NULL")).isEqualTo(40);
  }

  @Test
  void areNotForRealWork() {
    SxshConfig production =
        (SxshConfig)
            Proxy.newProxyInstance(
                SxshConfig.class.getClassLoader(),
                new Class<?>[] {SxshConfig.class},
                (proxy, method, arguments) ->
                    method.getName().equals("mode") ? Mode.PRODUCTION : null);
    SampleOutreachService service =
        new SampleOutreachService(null, null, null, null, null, null, null, null, production);
    assertThatThrownBy(service::load).isInstanceOf(IllegalStateException.class);
    SampleSurveyService answers = new SampleSurveyService(null, null, null, null, null, production);
    assertThatThrownBy(answers::load).isInstanceOf(IllegalStateException.class);
    SampleCourseService taught =
        new SampleCourseService(null, null, null, null, null, null, production);
    assertThatThrownBy(taught::load).isInstanceOf(IllegalStateException.class);
  }

  private static long count(String from) throws SQLException {
    return Long.parseLong(ProbeTable.read("SELECT count(*)::text FROM " + from).get(0));
  }
}
