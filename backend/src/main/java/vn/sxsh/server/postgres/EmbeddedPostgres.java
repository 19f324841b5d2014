package vn.sxsh.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;
import vn.sxsh.server.StartupException;

/**
 * A running PostgreSQL whose life is tied to this program: it starts with it, is started again when
 * it dies alone, and stops with it, however the program ends.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FolderLock lock;
  private final Cluster cluster;
  private final Credentials credentials;
  private final Watchdog watchdog;
  private final Path startLog;
  private final int port;
  private volatile boolean closing;

  private EmbeddedPostgres(Path data, boolean durable) throws IOException, SQLException {
    lock = FolderLock.on(data);
    Path home = PostgresBinaries.unpackInto(data);
    credentials = Credentials.in(data);
    cluster = new Cluster(data.resolve("postgres"), new Commands(home, data));
    startLog = data.resolve("postgres-start.log");
    cluster.createIfMissing(login(Roles.SUPERUSER).password, durable);
    stopLeftover();
    port = Cluster.freePort(credentials.lastPort());
    credentials.rememberPort(port);
    cluster.configure(port, durable);
    watchdog = Watchdog.over(cluster.folder());
    launch();
    try (Connection superuser = superuser()) {
      Roles.establish(superuser, credentials);
    }
    Thread supervisor = new Thread(this::supervise, "sxsh-postgres-supervisor");
    supervisor.setDaemon(true);
    supervisor.start();
  }

  /**
   * Starts the server over {@code data}, making the database on the first run.
   *
   * @param durable whether a write survives a power cut; only tests give that away for speed
   */
  public static EmbeddedPostgres start(Path data, boolean durable) {
    Path folder = data.toAbsolutePath().normalize();
    try {
      return new EmbeddedPostgres(folder, durable);
    } catch (IOException | SQLException e) {
      throw new StartupException(
          "Không khởi động được cơ sở dữ liệu kèm theo trong " + folder + ".",
          "The bundled database in " + folder + " cannot be started: " + e.getMessage(),
          e);
    }
  }

  /** Stops a server that a killed run left behind. */
  private void stopLeftover() throws IOException {
    if (living().isPresent()) {
      LOG.info("Stopping the database server that an earlier run left behind");
      pgCtl("stop", "--mode=fast");
    }
  }

  /**
   * Starts the server. What is left of a killed one may hold its memory for a moment, and an
   * administrator's restart may be quicker: then that server is taken over.
   */
  private void launch() throws IOException {
    Instant limit = Instant.now().plus(PATIENCE);
    while (living().isEmpty()) {
      Files.deleteIfExists(cluster.folder().resolve("postmaster.pid"));
      try {
        pgCtl("start", "--log=" + startLog);
      } catch (IOException e) {
        if (closing || Instant.now().isAfter(limit)) {
          throw e;
        }
        pause(Duration.ofMillis(500));
      }
    }
    living().ifPresent(watchdog::guard);
  }

  private void supervise() {
    Optional<Postmaster> guarded = Optional.empty();
    while (!closing) {
      pause(Duration.ofMillis(500));
      try {
        guarded = keepAlive(guarded);
      } catch (IOException e) {
        LOG.error("The database server cannot be started again", e);
      }
    }
  }

  private synchronized Optional<Postmaster> keepAlive(Optional<Postmaster> guarded)
      throws IOException {
    if (closing) {
      return guarded;
    }
    if (living().isEmpty()) {
      LOG.warn("The database server has stopped; starting it again");
      launch();
    }
    Optional<Postmaster> current = living();
    if (!current.equals(guarded)) {
      current.ifPresent(watchdog::guard);
    }
    return current;
  }

  private Optional<Postmaster> living() throws IOException {
    return Postmaster.named(cluster.folder()).filter(Postmaster::alive);
  }

  private void pgCtl(String action, String option) throws IOException {
    cluster
        .commands()
        .run(
            "pg_ctl",
            List.of(
                action,
                "--pgdata=" + cluster.folder(),
                "--wait",
                "--silent",
                "--timeout=60",
                option));
  }

  private static void pause(Duration duration) {
    try {
      TimeUnit.MILLISECONDS.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Opens a connection to the maintenance database that may do everything. */
  public Connection superuser() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl("postgres"));
    return source.getConnection(Roles.SUPERUSER, login(Roles.SUPERUSER).password);
  }

  public String jdbcUrl() {
    return jdbcUrl(Roles.DATABASE);
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public Login superuserLogin() {
    return login(Roles.SUPERUSER);
  }

  public Login owner() {
    return login(Roles.OWNER);
  }

  public Login application() {
    return login(Roles.APPLICATION);
  }

  private Login login(String role) {
    return new Login(role, credentials.password(role));
  }

  /** Stops the server after its connections have ended, and frees the folder. */
  @Override
  public void close() {
    closing = true;
    synchronized (this) {
      try {
        if (living().isPresent()) {
          pgCtl("stop", "--mode=fast");
        }
        watchdog.close();
        lock.close();
      } catch (IOException e) {
        LOG.error("The database server cannot be stopped", e);
      }
    }
  }

  /** A database role and its password. */
  public record Login(String username, String password) {}
}
