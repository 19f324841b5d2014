package vn.sxsh.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sxsh.shared.config.Mode;

class ProductionCheckTest {

  @Test
  void listsEverythingThatIsMissingInBothLanguages() {
    assertThatThrownBy(() -> check(Map.of()))
        .hasMessageContaining("DATABASE_URL chưa đặt")
        .hasMessageContaining("DATABASE_URL missing")
        .hasMessageContaining("SXSH_DATA_DIR chưa đặt")
        .hasMessageContaining("SXSH_DATA_DIR missing");
  }

  @Test
  void listsEverythingThatIsUnsafeWithoutRepeatingIt() {
    assertThatThrownBy(
            () ->
                check(
                    Map.of(
                        "SXSH_DATA_DIR", "/var/lib/sxsh",
                        "DATABASE_URL", "postgres://sxsh_app:guess-me@db/sxsh",
                        "SXSH_DATABASE_OWNER_URL", "postgres://o:sxsh-demo-2549@db/sxsh",
                        "SXSH_HTTP_CORS_ORIGINS", "*",
                        "SXSH_HTTP_TRUSTED_PROXIES", "0.0.0.0/0")))
        .hasMessageContaining("DATABASE_URL unsafe")
        .hasMessageContaining("SXSH_DATABASE_OWNER_URL unsafe")
        .hasMessageContaining("SXSH_HTTP_CORS_ORIGINS unsafe")
        .hasMessageContaining("SXSH_HTTP_TRUSTED_PROXIES unsafe")
        .hasMessageNotContaining("guess-me");
  }

  @Test
  void passesSafeSettings() {
    Map<String, String> safe =
        Map.of(
            "SXSH_DATA_DIR", "/var/lib/sxsh",
            "DATABASE_URL", "postgres://sxsh_app:x7Kq2pL9vB4mZ1@db/sxsh",
            "SXSH_DATABASE_OWNER_URL", "postgres://sxsh_owner:h3Tn8wR5cY6jD0@db/sxsh");
    assertThatCode(() -> check(safe)).doesNotThrowAnyException();

    DatabaseSettings database = DatabaseSettings.given(settings(safe)).orElseThrow();
    assertThat(database.quarkusSettings())
        .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/sxsh")
        .containsEntry("quarkus.datasource.username", "sxsh_app")
        .containsEntry("quarkus.flyway.username", "sxsh_owner")
        .containsEntry("quarkus.flyway.placeholders.appRole", "sxsh_app");
  }

  @Test
  void oneLoginServesForMigrationsToo() {
    Map<String, String> one =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/sxsh",
            "QUARKUS_DATASOURCE_USERNAME", "all",
            "QUARKUS_DATASOURCE_PASSWORD", "x7Kq2pL9vB4mZ1");

    assertThat(DatabaseSettings.given(settings(one)).orElseThrow().quarkusSettings())
        .containsEntry("quarkus.datasource.username", "all")
        .containsEntry("quarkus.flyway.username", "all")
        .containsEntry("quarkus.flyway.password", "x7Kq2pL9vB4mZ1")
        .containsEntry("quarkus.flyway.placeholders.appRole", "all");
  }

  @Test
  void knowsTwoModesOnly() {
    assertThat(settings(Map.of("SXSH_MODE", "production")).mode()).isEqualTo(Mode.PRODUCTION);
    assertThatThrownBy(() -> settings(Map.of("SXSH_MODE", "demo")).mode())
        .hasMessageContaining("must be demonstration or production");
  }

  private static void check(Map<String, String> environment) {
    StartSettings settings = settings(environment);
    ProductionCheck.require(settings, DatabaseSettings.given(settings));
  }

  private static StartSettings settings(Map<String, String> environment) {
    return new StartSettings(Map.of(), environment);
  }
}
