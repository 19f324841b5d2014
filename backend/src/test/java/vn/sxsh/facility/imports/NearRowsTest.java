package vn.sxsh.facility.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** A new row that looks like a record is taken, and people are asked whether it is that one. */
@QuarkusTest
class NearRowsTest {

  private static final String KNOWN = "Công ty TNHH Gạch tuynel Nam Phong mẫu";
  private static final String FILE =
      """
      Tên cơ sở;Mã đơn vị hành chính;Địa chỉ
      Cty gạch tuynen Nam Phong mẫu;01273;Xóm Mẫu 1
      Lò vôi Bắc Sơn mẫu;01273;Xóm Mẫu 2
      Lò vôi Bắc Sơn mẫuu;01273;Xóm Mẫu 2
      """;

  private AccountFixture.Saved officer;
  private ImportCalls calls;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    calls = new ImportCalls(officer);
  }

  private String known(String unit, String day) {
    Map<String, Object> body = facility(KNOWN, unit(unit, day));
    body = with(body, "address", "Xóm Mẫu 1");
    return create(officer.request(), body).statusCode(201).extract().path("code");
  }

  @Test
  void theTrialNamesTheRecordAndSavingAsksAboutThePair() {
    String code = known("01273", "2026-01-01");
    JsonPath trial = calls.check(calls.upload(FILE));
    assertThat(trial.getMap("counts")).isEqualTo(Map.of("CREATED", 3, "REFUSED", 1));
    calls
        .rows(trial)
        .then()
        .body("items[1].findings.code", contains("LOOKS_LIKE"))
        .body("items[1].findings[0].value", equalTo(code))
        .body("items[2].findings", empty())
        .body("items[3].findings.code", contains("LOOKS_LIKE_ROW"))
        .body("items[3].findings[0].value", equalTo("3"));

    JsonPath saved = calls.commit(trial);
    assertThat(saved.getInt("counts.CREATED")).isEqualTo(3);
    calls.rows(saved).then().body("items[1].findings[0].value", equalTo(code));
    officer
        .request()
        .get(FACILITIES + "/duplicates")
        .then()
        .body("total", equalTo(2))
        .body("items.collect{[it.first.name, it.second.name]}.flatten()", hasItem(KNOWN))
        .body("items.state.unique()", contains("OPEN"));
    assertThat(calls.commit(calls.check(calls.upload(FILE))).getMap("counts"))
        .isEqualTo(Map.of("UNCHANGED", 3, "REFUSED", 1));
  }

  /** The rows of other batches are compared too, and what is only like in name is not named. */
  @Test
  void rowsFarApartInOneFileAreCompared() {
    StringBuilder file = new StringBuilder("Tên cơ sở;Mã đơn vị hành chính;Địa chỉ\n");
    file.append("Lò vôi Bắc Sơn mẫu;01273;Xóm Mẫu 2\n");
    for (int at = 0; at < ImportBatchService.ROWS; at++) {
      file.append(word(at)).append(';').append("01273;\n");
    }
    file.append("Lò vôi Bắc Sơn mẫuu;01273;Xóm Mẫu 2\n");
    file.append("Lò vôi Bắc Sơn mẫuu;01279;Xóm Mẫu 9\n");
    JsonPath trial = calls.check(calls.upload(file.toString()));
    String rows = "/imports/%s/rows?limit=2&offset=%d";
    List<List<Map<String, String>>> last =
        officer
            .request()
            .get(FACILITIES + rows.formatted(trial.getString("id"), ImportBatchService.ROWS + 2))
            .path("items.findings");
    assertThat(last.get(0)).extracting("code", "value").contains(tuple("LOOKS_LIKE_ROW", "2"));
    assertThat(last.get(1)).extracting("value").doesNotContain("2");
  }

  /** Words that are not like each other. */
  private static String word(int seed) {
    Random random = new Random(seed);
    return random
        .ints(14, 'a', 'z' + 1)
        .mapToObj(letter -> String.valueOf((char) letter))
        .collect(Collectors.joining());
  }

  @Test
  void aUnitOfOtherDaysIsTheSamePlace() {
    String code = known("042", "2019-01-01");
    JsonPath trial = calls.check(calls.upload(FILE.replace("01273", "042")));
    calls.rows(trial).then().body("items[1].findings[0].value", equalTo(code));
  }
}
