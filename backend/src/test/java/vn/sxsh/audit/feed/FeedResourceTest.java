package vn.sxsh.audit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** What the Ministry's national database reads. */
@QuarkusTest
class FeedResourceTest {

  private static final String FEED = "/api/v1/sync/changes";

  private AccountFixture.Saved ministry;

  @BeforeEach
  void aWatchedTable() throws SQLException {
    DatabaseReset.run();
    ProbeTable.create("AGENCY");
    ministry = AccountFixture.of(Role.MINISTRY).save();
  }

  @AfterEach
  void drop() throws SQLException {
    ProbeTable.drop();
  }

  @Test
  void changesComeOnceInOrderDeletionsIncludedAndNothingOfAccounts() throws SQLException {
    ProbeTable.write("INSERT INTO probe (name) VALUES ('Sở Công Thương')");
    ProbeTable.write("UPDATE probe SET name = 'Sở Công Thương Cao Bằng'");
    ProbeTable.write("UPDATE probe SET deleted_at = now()");
    ProbeTable.write("DELETE FROM probe");

    List<String> operations = new ArrayList<>();
    List<String> types = new ArrayList<>();
    String cursor = "";
    boolean more = true;
    while (more) {
      Response page = ministry.request().get(FEED + "?limit=1" + cursor);
      page.then().statusCode(200);
      operations.addAll(page.path("items.operation"));
      types.addAll(page.path("items.recordType"));
      cursor = "&cursor=" + page.path("nextCursor");
      more = page.path("hasMore");
    }
    assertThat(operations).containsExactly("INSERT", "UPDATE", "DELETE", "DELETE");
    assertThat(types).containsOnly("AGENCY");

    ministry
        .request()
        .get(FEED + "?limit=10" + cursor)
        .then()
        .body("items.size()", equalTo(0))
        .body("nextCursor", equalTo(cursor.substring(8)));
    ProbeTable.write("INSERT INTO probe (name) VALUES ('Sở Tài chính')");
    ministry
        .request()
        .get(FEED + "?limit=10" + cursor)
        .then()
        .body("items.values.name", contains("Sở Tài chính"));
  }

  @Test
  void onlyAFeedReaderOfTheWholeProvinceReadsIt() {
    AccountFixture.of(Role.DEPARTMENT_OFFICER).save().request().get(FEED).then().statusCode(403);
    AccountFixture.of(Role.MINISTRY)
        .scope(Scope.Kind.AGENCY, Ids.next())
        .save()
        .request()
        .get(FEED)
        .then()
        .statusCode(403);
    for (String cursor :
        new String[] {"x", "MS4x", "Mi4xLjE", "!!", "MS45OTk5OTk5OTk5OTk5OTk5OTk5LjE"}) {
      ministry
          .request()
          .get(FEED + "?cursor=" + cursor)
          .then()
          .statusCode(400)
          .body("violations[0].field", equalTo("cursor"));
    }
    ministry.request().get(FEED + "?limit=0").then().statusCode(400);
  }
}
