package vn.sxsh.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sxsh.server.StartupException;

class EmbeddedPostgresTest {

  @TempDir Path data;

  @Test
  void keepsDataOverKillAndRestartAndServesOneProgramOnly() throws Exception {
    Postmaster second;
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      execute(server, server.owner(), "CREATE TABLE kept AS SELECT 'Cao Bằng' AS name");
      execute(server, server.owner(), "GRANT SELECT ON kept TO sxsh_app");

      assertThatThrownBy(() -> EmbeddedPostgres.start(data, true))
          .isInstanceOf(StartupException.class)
          .hasMessageContaining("đang được một chương trình khác sử dụng")
          .hasMessageContaining("in use by another running program");
      assertThatThrownBy(
              () -> execute(server, server.application(), "CREATE TABLE forbidden (id int)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
      assertThat(value(server, "SHOW fsync")).isEqualTo("on");
      assertThat(value(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(value(server, "SELECT datlocale FROM pg_database WHERE datname = 'sxsh'"))
          .isEqualTo("C.UTF-8");

      Postmaster first = Postmaster.named(data.resolve("postgres")).orElseThrow();
      ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
      assertThat(eventually(server)).isEqualTo("Cao Bằng");
      second = Postmaster.named(data.resolve("postgres")).orElseThrow();
      assertThat(second).isNotEqualTo(first);
    }

    assertThat(second.alive()).isFalse();
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      assertThat(value(server, "SELECT name FROM kept")).isEqualTo("Cao Bằng");
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("database.properties"))))
        .isEqualTo("rw-------");
  }

  private static void execute(EmbeddedPostgres server, EmbeddedPostgres.Login login, String sql)
      throws SQLException {
    try (Connection connection = connect(server, login)) {
      connection.createStatement().execute(sql);
    }
  }

  private static String value(EmbeddedPostgres server, String query) throws SQLException {
    try (Connection connection = connect(server, server.application());
        ResultSet result = connection.createStatement().executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }

  private static String eventually(EmbeddedPostgres server) throws Exception {
    Instant limit = Instant.now().plus(Duration.ofSeconds(20));
    while (true) {
      try {
        return value(server, "SELECT name FROM kept");
      } catch (SQLException e) {
        if (Instant.now().isAfter(limit)) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  private static Connection connect(EmbeddedPostgres server, EmbeddedPostgres.Login login)
      throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(), login.username(), login.password());
  }
}
