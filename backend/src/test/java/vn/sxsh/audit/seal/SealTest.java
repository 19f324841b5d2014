package vn.sxsh.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;
import vn.sxsh.testing.TestServer;

/** The log can be added to and nothing else, and an edit from above shows. */
@QuarkusTest
class SealTest {

  private static final String VERIFICATION = "/api/v1/changes/verification";

  @Inject SealService seals;

  @BeforeEach
  void aSealedLog() throws SQLException {
    DatabaseReset.run();
    ProbeTable.create("PROBE");
    for (String name : new String[] {"một", "hai", "ba"}) {
      ProbeTable.write("INSERT INTO probe (name) VALUES ('" + name + "')");
      sealAll();
    }
  }

  @AfterEach
  void drop() throws SQLException {
    ProbeTable.drop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE change_log SET actor_id = uuidv7()",
        "DELETE FROM change_log",
        "TRUNCATE change_log",
        "INSERT INTO change_log SELECT * FROM change_log",
        "UPDATE change_seal SET entries = 1",
        "DELETE FROM change_seal",
        "TRUNCATE change_seal"
      })
  void neitherTheApplicationNorTheOwnerCanEditIt(String sql) {
    for (String role : new String[] {"application", "owner"}) {
      assertThatThrownBy(() -> executeAs(role, sql)).isInstanceOf(SQLException.class);
    }
    assertThat(seals.verify().intact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE change_log SET actor_id = uuidv7() WHERE after ->> 'name' = 'hai'",
        "UPDATE change_log SET after = jsonb_set(after, '{name}', '\"bốn\"') WHERE after ->> 'name' = 'hai'",
        "UPDATE change_log SET at = at + interval '1 second' WHERE after ->> 'name' = 'hai'",
        "DELETE FROM change_log WHERE after ->> 'name' = 'hai'",
        "INSERT INTO change_log (id, xid, at, actor_id, source, record_type, record_id, subject_id, operation)"
            + " OVERRIDING SYSTEM VALUE SELECT id + 1000, xid, at, actor_id, source, record_type, record_id,"
            + " subject_id, operation FROM change_log WHERE after ->> 'name' = 'hai'",
        "DELETE FROM change_seal WHERE id = 2"
      })
  void anEditBySuperuserBreaksTheChain(String edit) throws SQLException {
    var admin = AccountFixture.of(Role.ADMINISTRATOR).save();
    admin.request().get(VERIFICATION).then().statusCode(200).body("intact", equalTo(true));

    ProbeTable.superuser("SET session_replication_role = replica; " + edit);

    Verification found = seals.verify();
    assertThat(found.intact()).isFalse();
    assertThat(found.brokenBlock()).isBetween(2L, 3L);
    admin.request().get(VERIFICATION).then().body("intact", equalTo(false));
  }

  @Test
  void whatARunningTransactionMayStillAddToIsNotSealedYet() throws SQLException {
    try (Connection early = ProbeTable.writer()) {
      ProbeTable.execute(early, "INSERT INTO probe (name) VALUES ('sớm')");
      ProbeTable.write("INSERT INTO probe (name) VALUES ('muộn')");
      sealAll();
      early.commit();
    }
    sealAll();
    assertThat(seals.verify().intact()).isTrue();
    assertThat(String.valueOf(seals.verify().entries()))
        .isEqualTo(ProbeTable.read("SELECT count(*) FROM change_log").get(0));
  }

  private void sealAll() {
    while (seals.seal() > 0) {
      assertThat(seals.verify().intact()).isTrue();
    }
  }

  private static void executeAs(String role, String sql) throws SQLException {
    try (Connection connection = TestServer.connect(role);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
