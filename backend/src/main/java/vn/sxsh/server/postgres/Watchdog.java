package vn.sxsh.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Stops the database server when this program dies without a chance to do it, as by {@code kill
 * -9}. A small shell reads the pipe that only this program holds open; when the pipe closes it asks
 * the server that it was last told of for a fast shutdown.
 */
final class Watchdog implements AutoCloseable {

  private static final String SCRIPT =
      "trap '' INT TERM HUP; pid=; "
          + "while read -r line; do pid=$line; done; "
          + "[ -n \"$pid\" ] && [ \"$(head -n 1 \"$1\" 2>/dev/null)\" = \"$pid\" ]"
          + " && kill -INT \"$pid\"";

  private final Process shell;

  private Watchdog(Process shell) {
    this.shell = shell;
  }

  static Watchdog over(Path cluster) throws IOException {
    String pidFile = cluster.resolve("postmaster.pid").toString();
    return new Watchdog(
        new ProcessBuilder("sh", "-c", SCRIPT, "sxsh-watchdog", pidFile)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  void guard(Postmaster postmaster) {
    tell(Long.toString(postmaster.pid()));
  }

  @Override
  public void close() {
    tell("");
    try {
      shell.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(String line) {
    try {
      shell.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
      shell.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
