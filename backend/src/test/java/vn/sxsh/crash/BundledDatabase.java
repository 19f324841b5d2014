package vn.sxsh.crash;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The database server of a packaged program, as an administrator reaches and mistreats it. */
final class BundledDatabase {

  private final Path data;

  BundledDatabase(Path data) {
    this.data = data;
  }

  /** The first column of a query, read past the program. */
  List<String> read(String query) throws IOException, SQLException {
    Properties access = new Properties();
    try (Reader file = Files.newBufferedReader(data.resolve("database.properties"))) {
      access.load(file);
    }
    String url = "jdbc:postgresql://127.0.0.1:" + access.getProperty("port") + "/sxsh";
    String password = access.getProperty("postgres.password");
    try (Connection connection = DriverManager.getConnection(url, "postgres", password);
        ResultSet result = connection.createStatement().executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  /** Waits until the server lets somebody in, and returns when that was. */
  long waitUntilItAccepts() throws IOException, InterruptedException, SQLException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try {
        read("SELECT 1");
        return System.nanoTime();
      } catch (SQLException notYet) {
        if (System.nanoTime() > limit) {
          throw notYet;
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  /** Ends every process of the server at once, as the kernel does when memory runs out. */
  void kill() throws IOException {
    ProcessHandle postmaster = postmaster();
    List<ProcessHandle> workers = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    workers.forEach(ProcessHandle::destroyForcibly);
  }

  /**
   * {@code pg_ctl stop -m immediate}: the server throws its connections away. The program brings it
   * up again by itself, and pg_ctl must not wait for that: it would take the new server for the
   * old.
   */
  void stopImmediately() throws IOException, InterruptedException {
    ProcessHandle postmaster = postmaster();
    Path server = Path.of(postmaster.info().command().orElseThrow());
    List<String> command = new ArrayList<>();
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(server.resolveSibling("pg_ctl").toString());
    command.addAll(List.of("stop", "--mode=immediate", "--no-wait", "--pgdata", cluster()));
    Process pgCtl =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (pgCtl.isAlive() || postmaster.isAlive()) {
      if (System.nanoTime() > limit) {
        throw new IllegalStateException("the server did not stop");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(Path.of(cluster(), "postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  private String cluster() {
    return data.resolve("postgres").toString();
  }
}
