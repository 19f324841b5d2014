package vn.sxsh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class LegalDocumentTest {

  private static final String PATH = "/api/v1/legal-documents";

  private AccountFixture.Saved officer;

  @BeforeEach
  void officer() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void isFoundByNumberTitleAndIssuerWithoutDiacritics() {
    register("1419/QĐ-TTg", "Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020");
    register("221/2012/TTLT-BTC-BCT", "Hướng dẫn quản lý kinh phí");
    found("q=1419", "1419/QĐ-TTg");
    found("q=QD-ttg", "1419/QĐ-TTg");
    found("q=san xuat sach hon", "1419/QĐ-TTg");
    found("effect=IN_FORCE");
    found("effect=UNKNOWN&sort=number", "1419/QĐ-TTg", "221/2012/TTLT-BTC-BCT");
    officer.request().get(PATH + "?sort=note").then().statusCode(400);
    officer.request().get(PATH + "?effect=x").then().statusCode(400);
  }

  @Test
  void saysWhatTookItsPlace() {
    String old = register("1419/QĐ-TTg", "Chiến lược SXSH").path("id");
    String next = register("889/QĐ-TTg", "Sản xuất và tiêu dùng bền vững").path("id");
    Map<String, Object> body = body("1419/QĐ-TTg", "Chiến lược SXSH");
    body.put("effect", "REPLACED");
    body.put("effectSince", "2020-06-24");
    body.put("replacedById", next);
    edit(old, 0, body)
        .then()
        .statusCode(200)
        .body("replacedBy.number", equalTo("889/QĐ-TTg"))
        .body("effectSince", equalTo("2020-06-24"));
    officer
        .request()
        .get(PATH + "/" + old)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("effect", equalTo("REPLACED"));
    officer
        .request()
        .get(PATH + "/" + old + "/changes")
        .then()
        .statusCode(200)
        .body("items.operation", equalTo(List.of("UPDATE", "INSERT")));
    edit(old, 0, body).then().statusCode(412).body("current.effect", equalTo("REPLACED"));
    Map<String, Object> circle = body("889/QĐ-TTg", "Sản xuất và tiêu dùng bền vững");
    circle.put("replacedById", old);
    edit(next, 0, circle).then().statusCode(422).body("code", equalTo("SUCCESSOR_CIRCULAR"));
    circle.put("replacedById", UUID.randomUUID());
    edit(next, 0, circle).then().statusCode(422).body("code", equalTo("SUCCESSOR_UNKNOWN"));
    delete(next, 0).then().statusCode(422).body("code", equalTo("DOCUMENT_IN_USE"));
    delete(old, 1).then().statusCode(204);
    delete(next, 0).then().statusCode(204);
    officer.request().get(PATH + "/" + next).then().statusCode(404);
  }

  @Test
  void isRegisteredOnce() {
    List<Integer> statuses =
        IntStream.range(0, 30)
            .parallel()
            .mapToObj(i -> register("1419/QĐ-TTg", "Lần " + i).statusCode())
            .toList();
    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses.stream().filter(status -> status != 201)).containsOnly(409);
  }

  @Test
  void isKeptByThoseWhoMay() {
    for (Role role : List.of(Role.REPORTER, Role.LEADER, Role.FACILITY, Role.ADVISOR)) {
      AccountFixture.Saved reader = AccountFixture.of(role).save();
      reader.request().get(PATH).then().statusCode(200);
      reader.request().body(body("1/QĐ", "x")).post(PATH).then().statusCode(403);
    }
    AccountFixture.of(Role.MINISTRY).save().request().get(PATH).then().statusCode(403);
    Map<String, Object> tampered = body("1/QĐ", "x");
    tampered.put("createdBy", UUID.randomUUID());
    officer.request().body(tampered).post(PATH).then().statusCode(400);
  }

  private void found(String query, String... numbers) {
    officer
        .request()
        .get(PATH + "?" + query)
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of(numbers)));
  }

  private Response register(String number, String title) {
    return officer.request().body(body(number, title)).post(PATH);
  }

  private Response edit(String id, int version, Map<String, Object> body) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(PATH + "/" + id);
  }

  private Response delete(String id, int version) {
    return officer.request().header("If-Match", "\"" + version + "\"").delete(PATH + "/" + id);
  }

  private static Map<String, Object> body(String number, String title) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("number", number);
    body.put("kind", "Quyết định");
    body.put("title", title);
    body.put("issuer", "Thủ tướng Chính phủ");
    body.put("effect", "UNKNOWN");
    return body;
  }
}
