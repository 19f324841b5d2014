package vn.sxsh.notice;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** How a person wants to be told by mail. */
@QuarkusTest
class NoticeChoiceTest {

  private static final String CHOICE = "/api/v1/notices/choice";

  private AccountFixture.Saved person;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    person = AccountFixture.of(Role.REPORTER).save();
  }

  @Test
  void whoHasChosenNothingGetsADigestADay() {
    person
        .request()
        .get(CHOICE)
        .then()
        .statusCode(200)
        .body("version", equalTo(0))
        .body("mail", equalTo("DAILY"))
        .body("language", equalTo("VI"));
  }

  @Test
  void aChoiceIsKeptAndReplacedByWhoHasSeenIt() {
    put(0, "WEEKLY", "EN").statusCode(200).body("version", equalTo(1));
    put(0, "OFF", "VI").statusCode(412);
    put(1, "OFF", "VI").statusCode(200).body("version", equalTo(2)).body("mail", equalTo("OFF"));
    person.request().get(CHOICE).then().body("mail", equalTo("OFF"));
    AccountFixture.Saved other = AccountFixture.of(Role.REPORTER).save();
    other.request().get(CHOICE).then().body("mail", equalTo("DAILY"));
  }

  private ValidatableResponse put(int version, String mail, String language) {
    return person
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("mail", mail, "language", language))
        .put(CHOICE)
        .then();
  }
}
