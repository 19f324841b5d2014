package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * The database is restarted the hard way under thirty-two clients, and the program lives on. {@code
 * -Dcrash.restarts=5} is the full try.
 */
class DatabaseRestartIT {

  private static final int RESTARTS = Integer.getInteger("crash.restarts", 1);
  private static final int CLIENTS = 32;
  private static final String LEAKED =
      "SELECT state FROM pg_stat_activity WHERE usename = 'sxsh_app' AND state <> 'idle'";

  private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicLong lastRefusal = new AtomicLong();
  private final AtomicLong longest = new AtomicLong();
  private volatile boolean stopped;

  @Test
  void aRestartIsSurvivedWithoutAnythingButShortRefusals() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "restart-");
    long slowest = 0;
    try (PackagedProgram program = new PackagedProgram(data)) {
      program.start();
      String token = program.login("congthuong");
      String plan = program.get("/api/v1/plans", token).path("items").get(0).path("id").asText();
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      JsonNode matrix = program.get("/api/v1/plans/" + plan + "/tasks", token);
      String task = matrix.path("groups").get(0).path("tasks").get(0).path("id").asText();
      for (int client = 0; client < CLIENTS; client++) {
        boolean writes = client % 4 == 0;
        String path = writes ? "/api/v1/tasks/" + task + "/work-items" : "/api/v1/plans/" + plan;
        clients.submit(() -> goOn(program, writes ? "POST" : "GET", path, token));
      }
      for (int restart = 0; restart < RESTARTS; restart++) {
        TimeUnit.SECONDS.sleep(2);
        program.database().stopImmediately();
        long accepts = program.database().waitUntilItAccepts();
        TimeUnit.SECONDS.sleep(11);
        slowest = Math.max(slowest, lastRefusal.get() - accepts);
      }
      stopped = true;
      clients.shutdown();
      assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(program.database().read(LEAKED)).as("leaked connections").isEmpty();
    }
    System.out.printf(
        "%d restarts: %s; longest answer %d ms; normal %d ms after the database accepts%n",
        RESTARTS, statuses, millis(longest.get()), millis(slowest));
    assertThat(wrong).isEmpty();
    assertThat(statuses).containsKeys(200, 201, 503);
    if (RESTARTS > 1) {
      // The clock counts in the full try only, on a machine that does nothing else.
      assertThat(millis(longest.get())).isLessThan(5_000);
      assertThat(millis(slowest)).isLessThan(10_000);
    }
  }

  private void goOn(PackagedProgram program, String method, String path, String token) {
    Map<String, Object> item =
        method.equals("POST") ? Map.of("year", 2018, "title", "Công việc") : null;
    while (!stopped) {
      long begun = System.nanoTime();
      try {
        HttpResponse<String> answer = program.send(method, path, token, item);
        int status = answer.statusCode();
        statuses.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
        boolean refused = status == 503 && answer.headers().firstValue("Retry-After").isPresent();
        boolean served = status == 200 || status == 201;
        if (!served) {
          lastRefusal.accumulateAndGet(System.nanoTime(), Math::max);
        }
        if (!served && !refused) {
          wrong.add(status + " " + answer.body());
        }
      } catch (IOException dropped) {
        wrong.add(dropped.toString());
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return;
      }
      longest.accumulateAndGet(System.nanoTime() - begun, Math::max);
    }
  }

  private static long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }
}
