package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.put;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class DuplicateTest {

  private static final String DUPLICATES = FACILITIES + "/duplicates";

  private AccountFixture.Saved officer;
  private UUID hoaAn;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    hoaAn = unit("051", "2019-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "Công ty TNHH MTV Gạch mẫu Hòa An, Cty gạch mẫu Hoà An, SAME_NAME",
    "CTCP Khoáng sản mẫu Cao Bằng, Công ty Cổ phần Cao Bằng khoáng sản mẫu, SAME_NAME",
    "HTX Miến dong mẫu Phia Đén Nguyên Bình, Hợp tác xã miến dong mẫu Phja Đén Nguyên Bình, SIMILAR_NAME",
  })
  void findsOnSaveWhatIsWrittenInAnotherWay(String one, String other, String reason) {
    create(officer.request(), with(facility(one, hoaAn), "address", "Xóm Bản Mẫu"));
    create(officer.request(), with(facility(other, hoaAn), "address", "xóm bản mẫu"));
    pairs("OPEN")
        .body("total", equalTo(1))
        .body("items[0].score", greaterThanOrEqualTo(60))
        .body("items[0].reasons.code", hasItems(reason, "SAME_UNIT", "SIMILAR_ADDRESS"));
  }

  @Test
  void sitesOfOneEnterpriseAreNoDuplicates() {
    String owner =
        officer
            .request()
            .body(Map.of("name", "Công ty CP Mẫu", "taxCode", "4890000015"))
            .post("/api/v1/enterprises")
            .path("id");
    Map<String, Object> site = Map.of("taxCode", "4890000015", "enterpriseId", owner);
    for (String name : new String[] {"Nhà máy gạch mẫu", "Mỏ đá mẫu"}) {
      Map<String, Object> body = facility(name, hoaAn);
      body.putAll(site);
      create(officer.request(), body).statusCode(201);
    }
    pairs("OPEN").body("items", empty());
  }

  @Test
  void aDecisionHoldsUntilWhatItRestsOnChanges() {
    Map<String, Object> first = facility("Lò gạch mẫu Bế Triều", hoaAn);
    create(officer.request(), first);
    create(officer.request(), facility("Lò gạch mẫu Bế Triều", hoaAn));
    var pair = pairs("OPEN").extract();
    decide(pair.path("items[0].id"), 0, true).statusCode(200).body("state", equalTo("DISTINCT"));
    decide(pair.path("items[0].id"), 0, true).statusCode(412);

    put(officer.request(), with(first, "note", "Đã gặp chủ cơ sở"), 0).statusCode(200);
    scan().body("scanned", equalTo(2)).body("opened", equalTo(0)).body("next", nullValue());
    pairs("OPEN").body("items", empty());

    put(officer.request(), with(first, "address", "Xóm Mẫu"), 1).statusCode(200);
    pairs("OPEN").body("total", equalTo(1));
  }

  @Test
  void aPairThatLooksAlikeNoMoreIsForgotten() {
    Map<String, Object> first = facility("Lò gạch mẫu Bế Triều", hoaAn);
    create(officer.request(), first);
    create(officer.request(), facility("Lò gạch mẫu Bế Triều", hoaAn));
    put(officer.request(), with(first, "name", "Xưởng chè mẫu Nguyên Bình"), 0).statusCode(200);
    pairs("OPEN").body("items", empty());
  }

  @Test
  void tellsWhoWritesWhatIsThereAlreadyWithinTheOwnArea() {
    create(officer.request(), facility("Lò gạch mẫu Bế Triều", hoaAn));
    Map<String, Object> draft =
        new HashMap<>(Map.of("name", "lo gach mau be trieu", "adminUnitId", hoaAn));
    candidates(officer, draft)
        .body("facility.name", contains("Lò gạch mẫu Bế Triều"))
        .body("[0].reasons.code", containsInAnyOrder("SAME_NAME", "SAME_UNIT"));
    candidates(officer, with(draft, "name", "Xưởng chè mẫu")).body("", empty());
    AccountFixture.Saved elsewhere =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("047", "2018-01-01"))
            .save();
    candidates(elsewhere, draft).body("", empty());
  }

  private ValidatableResponse candidates(AccountFixture.Saved as, Map<String, Object> draft) {
    return as.request().body(draft).post(DUPLICATES + "/candidates").then().statusCode(200);
  }

  private ValidatableResponse pairs(String state) {
    return officer.request().queryParam("state", state).get(DUPLICATES).then().statusCode(200);
  }

  private ValidatableResponse scan() {
    return officer.request().body(Map.of()).post(DUPLICATES + "/scan").then().statusCode(200);
  }

  private ValidatableResponse decide(String id, int version, boolean distinct) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("distinct", distinct, "note", "Hai lò khác nhau"))
        .put(DUPLICATES + "/" + id + "/decision")
        .then();
  }
}
