package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * No acknowledged write is lost, and none is half there, when the program is killed while fifty
 * writers write. {@code -Dcrash.rounds=20} is the full try.
 */
class CrashIT {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
  private static final int WRITERS = 50;

  private final Random random = new Random();

  @Test
  void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "crash-");
    int acknowledged = 0;
    try (PackagedProgram program = new PackagedProgram(data)) {
      program.start();
      for (int round = 0; round < ROUNDS; round++) {
        Queue<UUID> written = new ConcurrentLinkedQueue<>();
        writeUntilKilled(program, written);
        program.start();
        assertEverythingIsThere(program, written);
        acknowledged += written.size();
      }
    }
    assertThat(acknowledged).isPositive();
    System.out.printf("%d acknowledged writes in %d rounds, none lost%n", acknowledged, ROUNDS);
  }

  private void writeUntilKilled(PackagedProgram program, Queue<UUID> written) throws Exception {
    String token = login(program);
    String task = firstTask(program, token);
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int writer = 0; writer < WRITERS; writer++) {
      writers.submit(
          () -> {
            while (!stopped.get()) {
              write(program, token, task, written);
            }
          });
    }
    TimeUnit.MILLISECONDS.sleep(1000 + random.nextInt(2000));
    program.kill();
    stopped.set(true);
    writers.shutdown();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  private static void write(
      PackagedProgram program, String token, String task, Queue<UUID> written) {
    UUID id = UUID.randomUUID();
    Map<String, Object> item = Map.of("id", id, "year", 2018, "title", "Công việc " + id);
    try {
      String path = "/api/v1/tasks/" + task + "/work-items";
      if (program.send("POST", path, token, item).statusCode() == 201) {
        written.add(id);
      }
    } catch (IOException cut) {
      // The program was killed before it answered: nothing was promised.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Every acknowledged item is there, and every item has its row in the change log. */
  private static void assertEverythingIsThere(PackagedProgram program, Queue<UUID> written)
      throws Exception {
    String token = login(program);
    String task = firstTask(program, token);
    JsonNode items = program.get("/api/v1/tasks/" + task + "/work-items", token);
    List<String> there = items.findValuesAsText("id");
    assertThat(there).containsAll(written.stream().map(UUID::toString).toList());
    if (!written.isEmpty()) {
      JsonNode changes = program.get("/api/v1/changes?recordId=" + written.peek(), token);
      assertThat(changes.path("items")).hasSize(1);
    }
  }

  private static String login(PackagedProgram program) throws Exception {
    Map<String, String> name = Map.of("username", "quantri", "password", "sxsh-demo-2549");
    String answer = program.send("POST", "/api/v1/auth/login", null, name).body();
    return PackagedProgram.JSON.readTree(answer).path("accessToken").asText();
  }

  private static String firstTask(PackagedProgram program, String token) throws Exception {
    String plan = program.get("/api/v1/plans", token).path("items").get(0).path("id").asText();
    JsonNode matrix = program.get("/api/v1/plans/" + plan + "/tasks", token);
    return matrix.path("groups").get(0).path("tasks").get(0).path("id").asText();
  }
}
