package vn.sxsh.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseResetTest {

  @BeforeEach
  void twoTables() throws SQLException {
    execute(
        """
        CREATE TABLE probe_place (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
        COMMENT ON TABLE probe_place IS 'Reference data: a place that tests keep.';
        INSERT INTO probe_place (name) VALUES ('Hòa An'), ('Trà Lĩnh');
        CREATE TABLE probe_visit (place_id int NOT NULL REFERENCES probe_place);
        """);
    DatabaseReset.run();
  }

  @AfterEach
  void drop() throws SQLException {
    execute("DROP TABLE probe_visit, probe_place; DROP TABLE test_baseline.probe_place");
  }

  @Test
  void emptiesBusinessTablesAndPutsReferenceDataBack() throws SQLException {
    for (int round = 0; round < 2; round++) {
      execute(
          """
          INSERT INTO probe_visit SELECT id FROM probe_place;
          UPDATE probe_place SET name = 'changed' WHERE id = 1;
          INSERT INTO probe_place (name) VALUES ('added');
          """);
      DatabaseReset.run();

      assertThat(text("SELECT count(*) FROM probe_visit")).isEqualTo("0");
      assertThat(text("SELECT string_agg(name, ',' ORDER BY id) FROM probe_place"))
          .isEqualTo("Hòa An,Trà Lĩnh");
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection superuser = TestServer.connect("superuser");
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String query) throws SQLException {
    try (Connection superuser = TestServer.connect("superuser");
        Statement statement = superuser.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
