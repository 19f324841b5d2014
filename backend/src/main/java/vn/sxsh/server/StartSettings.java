package vn.sxsh.server;

import io.quarkus.runtime.LaunchMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sxsh.shared.config.Mode;

/**
 * The settings that decide how the program starts, read before Quarkus can read any: a system
 * property, else the environment variable of the same name in capitals.
 */
record StartSettings(Map<String, String> properties, Map<String, String> environment) {

  static StartSettings fromEnvironment() {
    Map<String, String> properties = new HashMap<>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, System.getProperty(name)));
    return new StartSettings(properties, System.getenv());
  }

  Optional<String> find(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    String value = properties.getOrDefault(name, environment.get(variable));
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  Mode mode() {
    String name =
        find("sxsh.mode")
            .orElse(LaunchMode.current().isDevOrTest() ? "demonstration" : "production");
    for (Mode mode : Mode.values()) {
      if (mode.name().equalsIgnoreCase(name)) {
        return mode;
      }
    }
    throw new StartupException(
        "SXSH_MODE phải là demonstration (dùng thử) hoặc production (làm việc thật), không phải "
            + name
            + ".",
        "SXSH_MODE must be demonstration or production, not " + name + ".");
  }

  Path dataFolder() {
    return Path.of(find("sxsh.data-dir").orElse("data")).toAbsolutePath().normalize();
  }

  Path keyFolder() {
    return dataFolder().resolve("keys");
  }
}
