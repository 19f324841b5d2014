package vn.sxsh.server.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The roles of the bundled server. Only the owner may change the schema, and only migrations use
 * it; the application's own role gets what the migrations grant, so that a mistake in the
 * application cannot rewrite the change log.
 */
final class Roles {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "sxsh_owner";
  static final String APPLICATION = "sxsh_app";
  static final String DATABASE = "sxsh";

  private Roles() {}

  /** Creates what is missing, so that an interrupted first run is completed by the next. */
  static void establish(Connection superuser, Credentials credentials) throws SQLException {
    try (Statement sql = superuser.createStatement()) {
      for (String role : new String[] {OWNER, APPLICATION}) {
        if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
          sql.execute("CREATE ROLE " + role);
        }
        sql.execute("ALTER ROLE " + role + " LOGIN PASSWORD '" + credentials.password(role) + "'");
      }
      if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
        sql.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
      }
      sql.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
      sql.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + APPLICATION);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
