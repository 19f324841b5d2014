package vn.sxsh.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import vn.sxsh.testing.TestServer;

/** Which writes have left an entry in the change log, of one request after the other. */
final class Trail implements AutoCloseable {

  private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

  private final Connection database = TestServer.connect("superuser");
  private final Set<String> silent = new TreeSet<>();
  private final Set<String> told = new TreeSet<>();
  private long before;

  Trail() throws SQLException {}

  /** Call it before each request. */
  void begin() throws SQLException {
    before = entries();
  }

  /** Call it with the answer to that request. */
  void end(Operation operation, int status) throws SQLException {
    if (status < 300 && WRITES.contains(operation.method())) {
      (entries() > before ? told : silent).add(operation.id());
    }
  }

  /** The operations that have succeeded, and never with an entry: a write twice says nothing. */
  Set<String> neverTold() {
    Set<String> never = new TreeSet<>(silent);
    never.removeAll(told);
    return never;
  }

  private long entries() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END"
                    + " FROM change_log_id_seq")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
