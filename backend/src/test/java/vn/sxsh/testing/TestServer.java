package vn.sxsh.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import vn.sxsh.server.postgres.EmbeddedPostgres;

/**
 * The one database server of a test run, with an empty database. Quarkus loads test classes several
 * times, so what must be known everywhere is kept in the system properties, not in a static field.
 */
public final class TestServer {

  private static final String PREFIX = "test-database.";

  private TestServer() {}

  /** Starts the server on first use; it ends with the test run. */
  static void start() throws SQLException {
    synchronized (System.getProperties()) {
      if (System.getProperty(PREFIX + "url") != null) {
        return;
      }
      EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target", "test-database"), false);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      try (Connection superuser = server.superuser();
          Statement sql = superuser.createStatement()) {
        sql.execute("DROP DATABASE sxsh WITH (FORCE)");
        sql.execute("CREATE DATABASE sxsh OWNER " + server.owner().username());
      }
      System.setProperty(PREFIX + "url", server.jdbcUrl());
      remember("superuser", server.superuserLogin());
      remember("owner", server.owner());
      remember("application", server.application());
    }
  }

  static String url() {
    return System.getProperty(PREFIX + "url");
  }

  static String user(String role) {
    return System.getProperty(PREFIX + role);
  }

  static String password(String role) {
    return System.getProperty(PREFIX + role + ".password");
  }

  public static Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(url(), user(role), password(role));
  }

  private static void remember(String role, EmbeddedPostgres.Login login) {
    System.setProperty(PREFIX + role, login.username());
    System.setProperty(PREFIX + role + ".password", login.password());
  }
}
