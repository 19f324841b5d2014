package vn.sxsh.server.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sxsh.server.StartupException;

/** The database files of one data folder: how they are made and how the server is set up. */
record Cluster(Path folder, Commands commands) {

  private static final String INCLUDE = "include 'sxsh.conf'\n";

  /** Makes the database files on the first run; an interrupted attempt leaves none. */
  void createIfMissing(String password, boolean durable) throws IOException {
    if (Files.exists(folder.resolve("PG_VERSION"))) {
      requireSameVersion();
      return;
    }
    Path unfinished = Files.createTempDirectory(folder.getParent(), "initdb-");
    Path passwordFile = folder.resolveSibling(".initdb-password");
    Folders.writePrivately(passwordFile, password + "\n");
    try {
      commands.handOver(unfinished);
      commands.handOver(passwordFile);
      commands.run(
          "initdb",
          List.of(
              "--pgdata=" + unfinished,
              "--username=" + Roles.SUPERUSER,
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              durable ? "--data-checksums" : "--no-sync"));
    } finally {
      Files.delete(passwordFile);
    }
    Path settings = unfinished.resolve("postgresql.conf");
    Files.writeString(settings, Files.readString(settings) + INCLUDE);
    Folders.moveInto(unfinished, folder);
  }

  /** Settings of this program, written at every start; a DBA's own go to postgresql.auto.conf. */
  void configure(int port, boolean durable) throws IOException {
    String settings =
        """
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        port = %d
        timezone = 'UTC'
        log_timezone = 'UTC'
        max_connections = 60
        shared_buffers = '128MB'
        """
            .formatted(port);
    String safety =
        durable
            ? """
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%a.log'
            log_file_mode = 0600
            log_rotation_age = '1d'
            log_truncate_on_rotation = on
            """
            : """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            """;
    Files.writeString(folder.resolve("sxsh.conf"), settings + safety);
  }

  /** The port of the last run when it is free, so that tools keep working; else any free one. */
  static int freePort(int wanted) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), wanted));
      return socket.getLocalPort();
    } catch (BindException e) {
      return freePort(0);
    }
  }

  private void requireSameVersion() throws IOException {
    String found = Files.readString(folder.resolve("PG_VERSION")).strip();
    String bundled = commands.run("postgres", List.of("--version"));
    if (!bundled.matches("(?s).*\\) " + found + "\\..*")) {
      throw new StartupException(
          "Dữ liệu trong " + folder + " thuộc PostgreSQL " + found + ", khác bản kèm theo.",
          "The data in " + folder + " are of PostgreSQL " + found + "; bundled is " + bundled);
    }
  }
}
