package vn.sxsh.server;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sxsh.server.keys.SigningKeys;
import vn.sxsh.server.postgres.EmbeddedPostgres;
import vn.sxsh.shared.config.Mode;

/**
 * Finds or makes what the settings leave open, and hands it to Quarkus as system properties. In
 * production nothing is made up: what is missing or unsafe is listed and the start ends there.
 */
final class Preparation {

  /** Outlives the reload of classes in development, as the database server does. */
  private static final String DONE = "vn.sxsh.prepared";

  private Preparation() {}

  /** Returns the bundled database server when this run brings it along. */
  static Optional<EmbeddedPostgres> run() {
    boolean buildsClassArchive = Boolean.getBoolean("quarkus.appcds.generate");
    if (buildsClassArchive || System.getProperty(DONE) != null) {
      return Optional.empty();
    }
    StartSettings settings = StartSettings.fromEnvironment();
    Mode mode = settings.mode();
    Optional<DatabaseSettings> given = DatabaseSettings.given(settings);
    if (mode == Mode.PRODUCTION) {
      ProductionCheck.require(settings, given);
    }
    Optional<EmbeddedPostgres> bundled =
        given.isPresent()
            ? Optional.empty()
            : Optional.of(EmbeddedPostgres.start(settings.dataFolder(), true));
    SigningKeys.in(settings.keyFolder());

    Map<String, String> prepared = new LinkedHashMap<>();
    // Edge refuses malformed addresses itself, in the form of all other errors.
    prepared.put("vertx.disableURIValidation", "true");
    prepared.put("sxsh.mode", mode.name().toLowerCase(Locale.ROOT));
    prepared.put("sxsh.data-dir", settings.dataFolder().toString());
    prepared.putAll(
        given.or(() -> bundled.map(DatabaseSettings::of)).orElseThrow().quarkusSettings());
    if (mode == Mode.DEMONSTRATION && settings.find("quarkus.http.host").isEmpty()) {
      // Everybody knows the passwords: only this machine may try them.
      prepared.put("quarkus.http.host", "localhost");
    }
    settings.find("sxsh.http.trusted-proxies").ifPresent(proxies -> trust(proxies, prepared));
    prepared.forEach(System::setProperty);
    System.setProperty(DONE, "true");
    return bundled;
  }

  /** Forwarded headers count only from the proxies that are named; by default from nobody. */
  private static void trust(String proxies, Map<String, String> prepared) {
    prepared.put("quarkus.http.proxy.proxy-address-forwarding", "true");
    prepared.put("quarkus.http.proxy.allow-x-forwarded", "true");
    prepared.put("quarkus.http.proxy.trusted-proxies", proxies);
  }
}
