package vn.sxsh.audit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.shared.history.ChangeCursor;
import vn.sxsh.shared.history.LoggedChange;
import vn.sxsh.testing.DatabaseReset;

/** A reader that goes on by cursor neither misses nor repeats a change. */
@QuarkusTest
class FeedOrderTest {

  private static final int WRITERS = 10;
  private static final int TRANSACTIONS = 30;
  private static final Set<String> TYPES = Set.of("PROBE");
  private static final String NO_GUARD = "true";

  @Inject FeedRepository log;

  @BeforeEach
  void aWatchedTable() throws SQLException {
    DatabaseReset.run();
    ProbeTable.create("PROBE");
  }

  @AfterEach
  void drop() throws SQLException {
    ProbeTable.drop();
  }

  @Test
  void aChangeThatCommitsLateIsNotSkipped() throws SQLException {
    assertThat(readAroundALateCommit(FeedRepository.SETTLED)).containsExactly("early", "late");
  }

  @Test
  void withoutTheGuardItWouldBe() throws SQLException {
    assertThat(readAroundALateCommit(NO_GUARD)).containsExactly("late");
  }

  @Test
  void tenWritersInAnyOrderLeaveNoGapAndNoRepeat() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> running = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      Random random = new Random(writer);
      running.add(writers.submit(() -> writeAtRandom(random)));
    }
    List<LoggedChange> seen = new ArrayList<>();
    int polls = 0;
    while (running.stream().anyMatch(writer -> !writer.isDone()) || readOn(seen, 7) > 0) {
      readOn(seen, 7);
      polls++;
    }
    writers.shutdown();
    for (Future<?> writer : running) {
      writer.get();
    }

    List<String> expected =
        ProbeTable.read(
            "SELECT xid || '-' || id FROM change_log WHERE record_type = 'PROBE' ORDER BY xid, id");
    assertThat(seen.stream().map(row -> row.transaction() + "-" + row.number()))
        .containsExactlyElementsOf(expected);
    assertThat(polls).isGreaterThan(10);
    assertThat(seen.stream().filter(row -> row.operation().equals("DELETE")).count())
        .isEqualTo(
            Long.parseLong(
                ProbeTable.read(
                        "SELECT count(*) FROM change_log WHERE record_type = 'PROBE' AND operation = 'DELETE'")
                    .get(0)))
        .isPositive();
  }

  private Void writeAtRandom(Random random) throws Exception {
    try (Connection connection = ProbeTable.writer()) {
      for (int at = 0; at < TRANSACTIONS; at++) {
        ProbeTable.execute(
            connection, "INSERT INTO probe (name) SELECT 'n' FROM generate_series(1, 3)");
        Thread.sleep(random.nextInt(12));
        if (random.nextInt(3) == 0) {
          ProbeTable.execute(
              connection,
              "DELETE FROM probe WHERE id IN (SELECT id FROM probe LIMIT 1 FOR UPDATE SKIP LOCKED)");
        }
        if (random.nextInt(5) == 0) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
    }
    return null;
  }

  /** An older transaction commits after the reader has been past a younger one. */
  private List<String> readAroundALateCommit(String guard) throws SQLException {
    List<LoggedChange> seen = new ArrayList<>();
    try (Connection early = ProbeTable.writer()) {
      ProbeTable.execute(early, "INSERT INTO probe (name) VALUES ('early')");
      ProbeTable.write("INSERT INTO probe (name) VALUES ('late')");
      seen.addAll(next(seen, 10, guard));
      early.commit();
    }
    seen.addAll(next(seen, 10, guard));
    return seen.stream()
        .map(row -> row.after().replaceAll(".*\"name\": \"(\\w+)\".*", "$1"))
        .toList();
  }

  private int readOn(List<LoggedChange> seen, int limit) {
    List<LoggedChange> more = next(seen, limit, FeedRepository.SETTLED);
    seen.addAll(more);
    return more.size();
  }

  private List<LoggedChange> next(List<LoggedChange> seen, int limit, String guard) {
    ChangeCursor cursor = seen.isEmpty() ? ChangeCursor.START : seen.get(seen.size() - 1).cursor();
    return QuarkusTransaction.requiringNew().call(() -> log.listNext(cursor, TYPES, limit, guard));
  }
}
