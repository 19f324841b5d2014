package vn.sxsh.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class SavedViewTest {

  private static final String VIEWS = "/api/v1/saved-views";
  private static final String QUERY = "status=%5B%22OPERATING%22%5D&sort=-name";

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void keepsViewsInVietnameseOrderAndApartByPage() {
    save(view("Ươm tơ"), 201);
    save(view("Đá vôi"), 201);
    Map<String, Object> other = view("Dệt");
    other.put("page", "facilities-summary");
    save(other, 201).body("page", equalTo("facilities-summary"));
    list(officer).body("items.name", contains("Đá vôi", "Ươm tơ"));
    list(officer).body("items[0].query", equalTo(QUERY));
  }

  @Test
  void theSameRequestAgainSavesOnce() {
    Map<String, Object> body = view("Cơ sở lớn");
    save(body, 201);
    save(body, 201).body("id", equalTo(body.get("id")));
    list(officer).body("total", equalTo(1));
    body.put("name", "Tên khác");
    save(body, 409).body("code", equalTo("ID_TAKEN"));
  }

  @Test
  void isRenamedDeletedAndBroughtBack() {
    String path = VIEWS + "/" + save(view("Cũ"), 201).extract().path("id");
    Map<String, String> change = Map.of("name", "Mới", "query", "q=gach");
    officer.request().body(change).put(path).then().statusCode(428);
    put(path, 0, change).statusCode(200).body("name", equalTo("Mới")).body("version", equalTo(1));
    put(path, 0, change).statusCode(412);
    officer.request().delete(path).then().statusCode(428);
    officer.request().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
    list(officer).body("items", empty());
    put(path, 2, change).statusCode(404);
    officer.request().post(path + "/restoration").then().statusCode(200);
    list(officer).body("items.query", contains("q=gach"));
  }

  @Test
  void aNameStandsOnceAndComesBackOnlyToAFreePlace() {
    String path = VIEWS + "/" + save(view("Cơ sở lớn"), 201).extract().path("id");
    save(view("CƠ SỞ LỚN"), 409);
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    save(view("Cơ sở lớn"), 201);
    officer.request().post(path + "/restoration").then().statusCode(409);
  }

  @Test
  void nobodySeesOrTouchesTheViewsOfAnother() {
    Map<String, Object> body = view("Của tôi");
    String path = VIEWS + "/" + save(body, 201).extract().path("id");
    AccountFixture.Saved other = AccountFixture.of(Role.ADMINISTRATOR).save();
    list(other).body("items", empty()).body("total", equalTo(0));
    Map<String, String> change = Map.of("name", "Của người khác", "query", "");
    other.request().header("If-Match", "\"0\"").body(change).put(path).then().statusCode(404);
    other.request().header("If-Match", "\"0\"").delete(path).then().statusCode(404);
    other.request().post(path + "/restoration").then().statusCode(404);
    // The id of another's view tells nothing but that it cannot be used.
    other.request().body(body).post(VIEWS).then().statusCode(409).body("id", not(body.get("id")));
    list(officer).body("items.name", contains("Của tôi"));
  }

  @ParameterizedTest
  @CsvSource({"page, Facilities", "page, ../admin", "query, 'a b'", "query, a#b", "name, ' '"})
  void refusesWhatIsNoView(String field, String value) {
    Map<String, Object> body = view("Tên");
    body.put(field, value);
    save(body, 400).body("violations[0].field", equalTo(field));
  }

  @Test
  void aPageHasAHundredViewsAtMost() {
    for (int at = 0; at < 100; at++) {
      save(view("Chế độ " + at), 201);
    }
    save(view("Thêm"), 422).body("code", equalTo("TOO_MANY_SAVED_VIEWS"));
    AccountFixture.Saved other = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    other.request().body(view("Thêm")).post(VIEWS).then().statusCode(201);
  }

  private static Map<String, Object> view(String name) {
    return new HashMap<>(
        Map.of("id", Ids.next().toString(), "page", "facilities", "name", name, "query", QUERY));
  }

  private ValidatableResponse save(Map<String, Object> body, int status) {
    return officer.request().body(body).post(VIEWS).then().statusCode(status);
  }

  private ValidatableResponse put(String path, int version, Map<String, String> change) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(change)
        .put(path)
        .then();
  }

  private static ValidatableResponse list(AccountFixture.Saved of) {
    return of.request().queryParam("page", "facilities").get(VIEWS).then().statusCode(200);
  }
}
