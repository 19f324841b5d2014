package vn.sxsh.server.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.sxsh.server.StartupException;

/**
 * Runs the server's own programs. PostgreSQL refuses to run as root, so for root every command gets
 * a prefix that takes the privileges away: a user namespace of its own, which needs no other
 * account and leaves the files with their owner, or the account {@code nobody}.
 */
final class Commands {

  private static final long TIME_LIMIT_SECONDS = 120;
  private static final String OTHER_ACCOUNT = "nobody";

  private final Path bin;
  private final List<String> prefix;

  Commands(Path home, Path folder) {
    this.bin = home.resolve("bin");
    this.prefix = prefixFor(folder);
  }

  private static List<String> prefixFor(Path folder) {
    if (!succeeds(List.of("sh", "-c", "[ \"$(id -u)\" = 0 ]"))) {
      return List.of();
    }
    if (succeeds(List.of("unshare", "--user", "true"))) {
      return List.of("unshare", "--user");
    }
    List<String> asOther = List.of("runuser", "-u", OTHER_ACCOUNT, "--");
    if (succeeds(List.of("chown", "-R", OTHER_ACCOUNT, folder.toString()))
        && succeeds(with(asOther, List.of("test", "-w", folder.toString())))) {
      return asOther;
    }
    throw new StartupException(
        "PostgreSQL không chạy được bằng tài khoản root trên máy này. Hãy chạy chương trình bằng"
            + " một tài khoản thường hoặc đặt DATABASE_URL.",
        "PostgreSQL cannot run as root on this machine. Run the program as an ordinary user, or"
            + " set DATABASE_URL.");
  }

  /** Runs a program of the server and returns what it printed; a failure carries the output. */
  String run(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(bin.resolve(program).toString());
    command.addAll(arguments);
    Result result = execute(command);
    if (result.status != 0) {
      throw new IOException(
          program + " ended with " + result.status + ": " + result.output.strip());
    }
    return result.output;
  }

  /** Lets the server's programs use a file that this program has made. */
  void handOver(Path path) throws IOException {
    if (prefix.contains(OTHER_ACCOUNT)) {
      execute(List.of("chown", OTHER_ACCOUNT, path.toString()));
    }
  }

  private static boolean succeeds(List<String> command) {
    try {
      return execute(command).status == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> with(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static Result execute(List<String> command) throws IOException {
    // The output goes to a file: a server that pg_ctl leaves running would keep a pipe open.
    Path output = Files.createTempFile("sxsh-", ".out");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command.get(0) + " did not end in " + TIME_LIMIT_SECONDS + " s");
      }
      String text = Files.readString(output, StandardCharsets.UTF_8);
      return new Result(process.exitValue(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + command.get(0), e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private record Result(int status, String output) {}
}
