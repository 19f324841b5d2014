package vn.sxsh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.sxsh.identity.AccountBodies.details;
import static vn.sxsh.identity.AccountBodies.person;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;
import vn.sxsh.testing.TestServer;

/** Nobody gives or takes more than they have, and nobody decides on themselves. */
@QuarkusTest
class AccountRulesTest {

  private static final String USERS = "/api/v1/users";

  private AccountFixture.Saved admin;

  @BeforeEach
  void anAdministrator() {
    DatabaseReset.run();
    admin = AccountFixture.of(Role.ADMINISTRATOR).named("quan-tri", "Bế Văn Quản").save();
  }

  @Test
  void nobodyGrantsMoreThanTheyHave() {
    var officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    officer
        .request()
        .body(person("moi", "Mới", "ADMINISTRATOR"))
        .post(USERS)
        .then()
        .statusCode(403)
        .body("code", equalTo("GRANTS_TOO_MUCH"));
    officer.request().body(person("moi", "Mới", "ADVISOR")).post(USERS).then().statusCode(201);

    for (String action : new String[] {"deactivation", "activation"}) {
      officer
          .request()
          .body("{}")
          .post(USERS + "/" + admin.id() + "/" + action)
          .then()
          .statusCode(403);
    }
    officer.request().post(USERS + "/" + admin.id() + "/password-reset").then().statusCode(403);
    officer.request().post(USERS + "/" + admin.id() + "/sign-out").then().statusCode(403);
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(details("Quản", "ADVISOR"))
        .put(USERS + "/" + admin.id())
        .then()
        .statusCode(403);
    officer
        .request()
        .get(USERS + "/" + admin.id())
        .then()
        .statusCode(200)
        .body("manageable", equalTo(false));
  }

  @Test
  void whoeverReachesOneAreaSeesAndGrantsThatAreaOnly() {
    UUID area = Ids.next();
    var local = AccountFixture.of(Role.DEPARTMENT_OFFICER).scope(Scope.Kind.AREA, area).save();
    var same = AccountFixture.of(Role.ADVISOR).scope(Scope.Kind.AREA, area).save();
    var other = AccountFixture.of(Role.ADVISOR).scope(Scope.Kind.AREA, Ids.next()).save();

    local
        .request()
        .get(USERS)
        .then()
        .body("items.id", hasItem(same.id().toString()))
        .body("items.id", everyItem(not(equalTo(other.id().toString()))))
        .body("total", equalTo(2));
    local.request().get(USERS + "/" + other.id()).then().statusCode(404);
    local.request().post(USERS + "/" + other.id() + "/sign-out").then().statusCode(404);
    local
        .request()
        .body(person("moi", "Mới", "ADVISOR"))
        .post(USERS)
        .then()
        .statusCode(403)
        .body("code", equalTo("GRANTS_TOO_MUCH"));
  }

  @Test
  void nobodyDecidesOnThemselves() {
    AccountFixture.of(Role.ADMINISTRATOR).save();
    String own = USERS + "/" + admin.id();
    admin
        .request()
        .body("{}")
        .post(own + "/deactivation")
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_ACCOUNT"));
    admin.request().post(own + "/password-reset").then().statusCode(403);
    admin
        .request()
        .header("If-Match", "\"0\"")
        .body(details("Tên mới", "LEADER"))
        .put(own)
        .then()
        .statusCode(403);
    admin
        .request()
        .header("If-Match", "\"0\"")
        .body(details("Tên mới", "ADMINISTRATOR"))
        .put(own)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("displayName", equalTo("Tên mới"));
  }

  @Test
  void twoAdministratorsCannotBarEachOther() throws SQLException {
    for (int round = 0; round < 5; round++) {
      DatabaseReset.run();
      noOtherAdministrators();
      var one = AccountFixture.of(Role.ADMINISTRATOR).save();
      var two = AccountFixture.of(Role.ADMINISTRATOR).save();
      var first = CompletableFuture.supplyAsync(() -> bar(one, two));
      var second = CompletableFuture.supplyAsync(() -> bar(two, one));
      assertThat(first.join() + second.join()).isIn(200 + 409, 200 + 401);
    }
  }

  @Test
  void whatIsNotTheCallersToWriteIsRefused() {
    var target = AccountFixture.of(Role.ADVISOR).save();
    for (String field :
        new String[] {
          "id",
          "status",
          "version",
          "tokenEpoch",
          "passwordHash",
          "demonstration",
          "username",
          "kind",
          "createdBy",
          "mustChangePassword"
        }) {
      Map<String, Object> body = details("Tên", "ADVISOR");
      body.put(field, "1");
      admin
          .request()
          .header("If-Match", "\"0\"")
          .body(body)
          .put(USERS + "/" + target.id())
          .then()
          .statusCode(400)
          .body("violations[0].field", equalTo(field));
    }
    Map<String, Object> system = person("he-thong-2", "Hệ thống", "SYSTEM");
    admin.request().body(system).post(USERS).then().statusCode(422);
    system.put("kind", "SYSTEM");
    admin.request().body(system).post(USERS).then().statusCode(422);
    Map<String, Object> nowhere = person("o-dau", "Ở đâu", "DISTRICT_OFFICER");
    nowhere.put("scopeKind", "AREA");
    admin
        .request()
        .body(nowhere)
        .post(USERS)
        .then()
        .statusCode(422)
        .body("code", equalTo("UNKNOWN_SCOPE"));
    nowhere.put("scopeRefId", Ids.next());
    admin
        .request()
        .body(nowhere)
        .post(USERS)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("scopeRefId"));
    admin
        .request()
        .body(details("x", "ADVISOR"))
        .put(USERS + "/" + target.id())
        .then()
        .statusCode(428);
    admin
        .request()
        .header("If-Match", "\"7\"")
        .body(details("x", "ADVISOR"))
        .put(USERS + "/" + target.id())
        .then()
        .statusCode(412)
        .body("current.id", equalTo(target.id().toString()));
  }

  private static void noOtherAdministrators() throws SQLException {
    try (Connection superuser = TestServer.connect("superuser");
        Statement sql = superuser.createStatement()) {
      sql.execute("SET session_replication_role = replica");
      sql.execute("UPDATE account SET status = 'DISABLED' WHERE role = 'ADMINISTRATOR'");
    }
  }

  private static int bar(AccountFixture.Saved by, AccountFixture.Saved whom) {
    return by.request().body("{}").post(USERS + "/" + whom.id() + "/deactivation").statusCode();
  }
}
