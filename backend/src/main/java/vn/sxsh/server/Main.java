package vn.sxsh.server;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.sxsh.server.keys.SigningKeys;
import vn.sxsh.server.postgres.EmbeddedPostgres;

/**
 * The entry point. Whatever the settings leave open is found or made before Quarkus reads them;
 * {@code rotate-keys} as the only argument makes a new signing key and ends.
 */
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String... arguments) {
    try {
      if (arguments.length == 1 && "rotate-keys".equals(arguments[0])) {
        SigningKeys.in(StartSettings.fromEnvironment().keyFolder()).rotate();
        say(System.out, "Đã tạo khóa ký mới. A new signing key is in use.");
        return;
      }
      Preparation.run().ifPresent(Main::closeAfterTheApplication);
    } catch (StartupException e) {
      say(System.err, System.lineSeparator() + e.getMessage() + System.lineSeparator());
      System.exit(1);
    }
    Quarkus.run(Welcome.class, arguments);
  }

  /** Vietnamese must stay readable where no locale is set, as in most containers. */
  static void say(PrintStream stream, String text) {
    new PrintStream(stream, true, StandardCharsets.UTF_8).println(text);
  }

  /** The database goes last: requests that are still being answered need it. */
  private static void closeAfterTheApplication(EmbeddedPostgres database) {
    Runnable close =
        () -> {
          Application application = Application.currentApplication();
          if (application != null) {
            application.awaitShutdown();
          }
          database.close();
        };
    Runtime.getRuntime().addShutdownHook(new Thread(close, "sxsh-database-shutdown"));
  }
}
