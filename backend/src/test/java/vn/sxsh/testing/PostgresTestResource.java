package vn.sxsh.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.sxsh.server.keys.SigningKeys;

/**
 * Gives every {@code @QuarkusTest} a real PostgreSQL, with the two roles of production, and signing
 * keys of its own. Nothing needs to be written in a test for that.
 */
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
public class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    try {
      TestServer.start();
      Path folder = Files.createTempDirectory(Path.of("target"), "test-data-").toAbsolutePath();
      SigningKeys.in(folder.resolve("keys"));
      Map<String, String> settings = new HashMap<>();
      settings.put("sxsh.data-dir", folder.toString());
      settings.put("quarkus.datasource.jdbc.url", TestServer.url());
      settings.put("quarkus.datasource.username", TestServer.user("application"));
      settings.put("quarkus.datasource.password", TestServer.password("application"));
      settings.put("quarkus.flyway.jdbc-url", TestServer.url());
      settings.put("quarkus.flyway.username", TestServer.user("owner"));
      settings.put("quarkus.flyway.password", TestServer.password("owner"));
      return settings;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The server outlives one test application: the next ones of the run use it too.
  }
}
