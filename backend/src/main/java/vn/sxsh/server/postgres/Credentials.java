package vn.sxsh.server.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the bundled server and the port it used last, made on the first run and kept in
 * a file that only its owner may read. Maintenance tools find here how to reach the server.
 */
final class Credentials {

  private final Path file;
  private final Properties values = new Properties();

  private Credentials(Path file) {
    this.file = file;
  }

  static Credentials in(Path folder) throws IOException {
    Credentials credentials = new Credentials(folder.resolve("database.properties"));
    if (Files.exists(credentials.file)) {
      credentials.values.load(new StringReader(Files.readString(credentials.file)));
    }
    for (String role : new String[] {Roles.SUPERUSER, Roles.OWNER, Roles.APPLICATION}) {
      credentials.values.computeIfAbsent(role + ".password", key -> newPassword());
    }
    credentials.save();
    return credentials;
  }

  String password(String role) {
    return values.getProperty(role + ".password");
  }

  int lastPort() {
    return Integer.parseInt(values.getProperty("port", "0"));
  }

  void rememberPort(int port) throws IOException {
    values.setProperty("port", Integer.toString(port));
    save();
  }

  private void save() throws IOException {
    StringBuilder text = new StringBuilder();
    values.stringPropertyNames().stream()
        .sorted()
        .forEach(name -> text.append(name).append('=').append(values.get(name)).append('\n'));
    Folders.writePrivately(file, text.toString());
  }

  private static String newPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
