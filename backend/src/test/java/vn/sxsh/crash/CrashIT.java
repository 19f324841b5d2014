package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * No acknowledged write is lost, and none is half there, when the program or its whole database
 * server is killed while fifty writers write. {@code -Dcrash.rounds=20 -Dcrash.databaseRounds=10
 * -Dcrash.writes=700 -Dcrash.quick=10} is the full try, of more than 20,000 acknowledged writes; by
 * default a machine may be as slow as it is.
 */
class CrashIT {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
  private static final int DATABASE_ROUNDS = Integer.getInteger("crash.databaseRounds", 1);
  private static final int WRITES_A_ROUND = Integer.getInteger("crash.writes", 1);
  private static final Duration QUICK = Duration.ofSeconds(Integer.getInteger("crash.quick", 60));

  private final Random random = new Random();
  private int acknowledged;
  private Duration slowest = Duration.ZERO;

  @Test
  void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
    try (PackagedProgram program = new PackagedProgram(newFolder())) {
      program.start();
      for (int round = 0; round < ROUNDS; round++) {
        Writers writers = new Writers(program);
        try (writers) {
          writers.start();
          letThemWrite(writers);
          program.kill();
        }
        long begun = System.nanoTime();
        program.start();
        program.login("quantri");
        note(begun);
        look(program, writers);
      }
    }
    report("killing the program", ROUNDS);
  }

  /** The program goes on by itself: it starts its database server again. */
  @Test
  void whatWasAcknowledgedIsThereAfterTheDatabaseWasKilled() throws Exception {
    try (PackagedProgram program = new PackagedProgram(newFolder())) {
      program.start();
      for (int round = 0; round < DATABASE_ROUNDS; round++) {
        Writers writers = new Writers(program);
        try (writers) {
          writers.start();
          letThemWrite(writers);
          program.database().kill();
          long begun = System.nanoTime();
          program.database().waitUntilItAccepts();
          waitForMore(writers);
          note(begun);
        }
        assertThat(writers.statuses).isSubsetOf(200, 201, 503);
        look(program, writers);
      }
    }
    report("killing the database", DATABASE_ROUNDS);
  }

  /** Until a random moment, but not before enough was acknowledged. */
  private void letThemWrite(Writers writers) throws InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (writers.acknowledged() < WRITES_A_ROUND && System.nanoTime() < limit) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(2000));
  }

  /** More than can have been on its way when the database died: new ones are among them. */
  private static void waitForMore(Writers writers) throws InterruptedException {
    int before = writers.acknowledged();
    long begun = System.nanoTime();
    while (writers.acknowledged() <= before + Writers.WRITERS) {
      assertThat(since(begun)).isLessThan(Duration.ofSeconds(60));
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private void look(PackagedProgram program, Writers writers) throws Exception {
    Completeness completeness = new Completeness(program.database());
    completeness.assertNothingIsLost(writers.created, writers.edited);
    completeness.assertNothingIsHalfThere();
    String token = program.login("quantri");
    assertThat(program.get("/api/v1/changes/verification", token).path("intact").asBoolean())
        .as("the seals of the log hold")
        .isTrue();
    acknowledged += writers.acknowledged();
  }

  private void note(long begun) {
    Duration took = since(begun);
    slowest = took.compareTo(slowest) > 0 ? took : slowest;
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void report(String what, int rounds) {
    assertThat(acknowledged).isPositive();
    System.out.printf(
        "%s: %d acknowledged writes in %d rounds, none lost; back after at most %d ms%n",
        what, acknowledged, rounds, slowest.toMillis());
    assertThat(slowest).isLessThan(QUICK);
  }

  private static Path newFolder() throws Exception {
    return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "crash-");
  }
}
