package vn.sxsh.audit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.audit.RecordTypes;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** The change log as those see it who watch over it. */
@QuarkusTest
class ChangeResourceTest {

  private static final String CHANGES = "/api/v1/changes";

  @Inject ChangeWordService words;

  private AccountFixture.Saved admin;
  private AccountFixture.Saved advisor;

  @BeforeEach
  void somebodyWasRenamedAndBarred() {
    DatabaseReset.run();
    admin = AccountFixture.of(Role.ADMINISTRATOR).named("quan", "Bế Văn Quản").save();
    advisor = AccountFixture.of(Role.ADVISOR).named("lan", "Nông Thị Lan").save();
    String user = "/api/v1/users/" + advisor.id();
    admin
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("displayName", "Nông Thị Lân", "role", "ADVISOR", "scopeKind", "PROVINCE"))
        .put(user)
        .then()
        .statusCode(200);
    admin
        .request()
        .body(Map.of("reason", "Nghỉ phép dài"))
        .post(user + "/deactivation")
        .then()
        .statusCode(200);
  }

  @Test
  void entriesSayWhoWhenWhyAndWhatChanged() {
    admin
        .request()
        .get(CHANGES + "?recordId=" + advisor.id())
        .then()
        .statusCode(200)
        .body("items.operation", contains("UPDATE", "UPDATE", "INSERT"))
        .body("items[0].reason", equalTo("Nghỉ phép dài"))
        .body("items[0].actorName", equalTo("Bế Văn Quản"))
        .body("items[0].source", equalTo("WEB"))
        .body("items[0].origin", equalTo("127.0.0.1"))
        .body("items[1].label", equalTo("Nông Thị Lân"))
        .body("items[1].fields.find { it.name == 'displayName' }.before", equalTo("Nông Thị Lan"))
        .body("items[1].fields.find { it.name == 'displayName' }.after", equalTo("Nông Thị Lân"))
        .body("items[2].source", equalTo("SYSTEM"))
        .body("nextCursor", nullValue());
  }

  @Test
  void filtersNarrow() {
    String one = CHANGES + "?recordId=" + advisor.id();
    assertThat(count(one + "&operation=INSERT")).isEqualTo(1);
    assertThat(count(one + "&source=WEB")).isEqualTo(2);
    assertThat(count(one + "&actorId=" + Caller.SYSTEM_ID)).isEqualTo(1);
    assertThat(count(one + "&q=nghi phep")).isEqualTo(1);
    assertThat(count(one + "&q=NONG THI LAN")).isEqualTo(2);
    assertThat(count(one + "&from=2200-01-01")).isZero();
    assertThat(count(one + "&to=2000-01-01")).isZero();
    assertThat(count(one + "&from=2000-01-01&to=2200-01-01")).isEqualTo(3);
    assertThat(count(one + "&recordType=TASK")).isZero();
    assertThat(count(one + "&recordType=TASK&recordType=ACCOUNT")).isEqualTo(3);
    assertThat(count(CHANGES + "?subjectId=" + advisor.id())).isEqualTo(3);
    admin.request().get(CHANGES + "?from=hôm qua").then().statusCode(400);
    admin.request().get(CHANGES + "?recordType=x'").then().statusCode(400);
    admin.request().get(CHANGES + "?cursor=zzz").then().statusCode(400);
  }

  @Test
  void wordsAreFoundBeforeAndAfterTheyAreIndexed() throws SQLException {
    String search = CHANGES + "?recordId=" + advisor.id() + "&q=nong thi lan";
    ProbeTable.superuser("DELETE FROM change_word");
    assertThat(count(search)).isEqualTo(2);
    String indexed =
        "SELECT count(*) FROM change_word w JOIN change_log c USING (xid, id)"
            + " WHERE w.words LIKE '%nong thi lan%' AND c.record_id = '"
            + advisor.id()
            + "'";
    // An entry waits while an older transaction runs, such as one of the database's own.
    for (int tries = 0; tries < 10_000 && !one(indexed).equals("2"); tries++) {
      words.index();
    }
    assertThat(one(indexed)).isEqualTo("2");
    assertThat(count(search)).isEqualTo(2);
    admin
        .request()
        .body(Map.of("reason", "Nông Thị Lan trở lại"))
        .post("/api/v1/users/" + advisor.id() + "/activation")
        .then()
        .statusCode(200);
    assertThat(count(search)).isEqualTo(3);
  }

  @Test
  void pagesNeverOverlap() {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page = admin.request().get(CHANGES + "?limit=2" + cursor);
      seen.addAll(page.path("items.id"));
      cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(count(CHANGES + "?limit=200"));
  }

  @Test
  void onlyThoseWithTheRightAndTheWholeProvinceReadIt() {
    AccountFixture.of(Role.LEADER).save().request().get(CHANGES).then().statusCode(403);
    var local =
        AccountFixture.of(Role.DEPARTMENT_OFFICER).scope(Scope.Kind.AREA, Ids.next()).save();
    local.request().get(CHANGES).then().statusCode(403);
    local.request().get(CHANGES + "/verification").then().statusCode(403);
  }

  @Test
  void somebodyHasDecidedWhoReadsEachWatchedTable() throws SQLException {
    List<String> watched =
        ProbeTable.read(
            "SELECT DISTINCT split_part(encode(tgargs, 'escape'), '\\000', 1) FROM pg_trigger"
                + " WHERE tgfoid = 'change_log_write'::regproc AND tgrelid::regclass::text <> 'probe'");
    assertThat(watched).contains("ACCOUNT");
    assertThat(RecordTypes.all()).containsAll(watched);
  }

  private static String one(String query) throws SQLException {
    return ProbeTable.read(query).get(0);
  }

  private int count(String path) {
    return admin.request().get(path).then().statusCode(200).extract().path("items.size()");
  }
}
