package vn.sxsh.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.testing.TestServer;

/** A watched table of the tests' own, written with the application's role. */
public final class ProbeTable {

  private ProbeTable() {}

  public static void create(String recordType) throws SQLException {
    drop();
    superuser(
        """
        CREATE TABLE probe (id uuid PRIMARY KEY DEFAULT uuidv7(), name text, deleted_at timestamptz);
        GRANT ALL ON probe TO PUBLIC;
        SELECT watch_table('probe', '%s');
        """
            .formatted(recordType));
  }

  public static void drop() throws SQLException {
    superuser("DROP TABLE IF EXISTS probe");
  }

  /** A connection of the application's role with an open transaction that says who writes. */
  public static Connection writer() throws SQLException {
    Connection connection = TestServer.connect("application");
    connection.setAutoCommit(false);
    return connection;
  }

  /** Runs a statement in the open transaction of {@code writer}. */
  public static void execute(Connection writer, String sql) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("SELECT set_config('sxsh.actor', '%s', true)".formatted(Caller.SYSTEM_ID));
      statement.execute(sql);
    }
  }

  /** Runs a statement in a transaction of its own. */
  public static void write(String sql) throws SQLException {
    try (Connection writer = writer()) {
      execute(writer, sql);
      writer.commit();
    }
  }

  public static void superuser(String sql) throws SQLException {
    try (Connection superuser = TestServer.connect("superuser");
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of a query. */
  public static List<String> read(String query) throws SQLException {
    try (Connection superuser = TestServer.connect("superuser");
        Statement statement = superuser.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }
}
