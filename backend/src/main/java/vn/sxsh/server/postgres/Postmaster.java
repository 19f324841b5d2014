package vn.sxsh.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process of one data folder, as its {@code postmaster.pid} tells. */
record Postmaster(long pid) {

  /** Reads the process id that the folder names, whether or not such a process still lives. */
  static Optional<Postmaster> named(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return lines.isEmpty() || lines.get(0).isBlank()
        ? Optional.empty()
        : Optional.of(new Postmaster(Long.parseLong(lines.get(0).strip())));
  }

  /**
   * Tells whether this is a living PostgreSQL. A zombie is none: after {@code kill -9} one can stay
   * for ever where nobody collects it, and PostgreSQL itself would then refuse to start.
   */
  boolean alive() {
    Path status = Path.of("/proc", Long.toString(pid), "stat");
    if (!Files.isDirectory(Path.of("/proc/self"))) {
      return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
    try {
      String stat = Files.readString(status);
      int nameEnds = stat.lastIndexOf(')');
      String name = stat.substring(stat.indexOf('(') + 1, nameEnds);
      char state = stat.charAt(nameEnds + 2);
      return name.startsWith("postgres") && state != 'Z' && state != 'X';
    } catch (IOException e) {
      return false;
    }
  }
}
