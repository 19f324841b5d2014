package vn.sxsh.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sxsh.server.postgres.EmbeddedPostgres;

/**
 * How the database is reached: by the application's role, and by the schema's owner for migrations.
 * Where only one login is given it is used for both.
 */
record DatabaseSettings(DatabaseAddress application, DatabaseAddress owner) {

  /** The database that the settings name, if they name one. */
  static Optional<DatabaseSettings> given(StartSettings settings) {
    Optional<DatabaseAddress> owner =
        settings
            .find("sxsh.database-owner-url")
            .map(url -> DatabaseAddress.parse("SXSH_DATABASE_OWNER_URL", url));
    return settings
        .find("database.url")
        .map(url -> DatabaseAddress.parse("DATABASE_URL", url))
        .or(() -> settings.find("quarkus.datasource.jdbc.url").map(DatabaseSettings::jdbc))
        .map(address -> address.orElse(login(settings, "quarkus.datasource")))
        .map(
            address ->
                new DatabaseSettings(address, owner.orElseGet(() -> owner(settings, address))));
  }

  static DatabaseSettings of(EmbeddedPostgres server) {
    return new DatabaseSettings(
        address(server.jdbcUrl(), server.application()), address(server.jdbcUrl(), server.owner()));
  }

  private static DatabaseAddress owner(StartSettings settings, DatabaseAddress application) {
    DatabaseAddress given = login(settings, "quarkus.flyway");
    return new DatabaseAddress(
        settings.find("quarkus.flyway.jdbc-url").orElse(application.jdbcUrl()),
        given.username() == null ? application.username() : given.username(),
        given.username() == null ? application.password() : given.password());
  }

  private static DatabaseAddress jdbc(String url) {
    return new DatabaseAddress(url, null, null);
  }

  private static DatabaseAddress login(StartSettings settings, String prefix) {
    return new DatabaseAddress(
        null,
        settings.find(prefix + ".username").orElse(null),
        settings.find(prefix + ".password").orElse(null));
  }

  private static DatabaseAddress address(String url, EmbeddedPostgres.Login login) {
    return new DatabaseAddress(url, login.username(), login.password());
  }

  /** The same in the names that Quarkus reads. */
  Map<String, String> quarkusSettings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("quarkus.datasource.jdbc.url", application.jdbcUrl());
    settings.put("quarkus.datasource.username", application.username());
    settings.put("quarkus.datasource.password", application.password());
    settings.put("quarkus.flyway.jdbc-url", owner.jdbcUrl());
    settings.put("quarkus.flyway.username", owner.username());
    settings.put("quarkus.flyway.password", owner.password());
    settings.put("quarkus.flyway.placeholders.appRole", application.username());
    settings.values().removeIf(value -> value == null);
    return settings;
  }
}
