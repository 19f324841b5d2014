package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes with many hands, and keeps a list of what was promised: work items, some of them edited
 * once, and agencies with two focal points each.
 */
final class Writers implements AutoCloseable {

  static final int WRITERS = 50;

  final Queue<UUID> created = new ConcurrentLinkedQueue<>();
  final Queue<UUID> edited = new ConcurrentLinkedQueue<>();
  final Set<Integer> statuses = ConcurrentHashMap.newKeySet();

  private final PackagedProgram program;
  private final String token;
  private final String workItems;
  private final ExecutorService hands = Executors.newFixedThreadPool(WRITERS);
  private final AtomicInteger turn = new AtomicInteger();
  private volatile boolean stopped;

  Writers(PackagedProgram program) throws Exception {
    this.program = program;
    token = program.login("quantri");
    String plan = program.get("/api/v1/plans", token).path("items").get(0).path("id").asText();
    JsonNode matrix = program.get("/api/v1/plans/" + plan + "/tasks", token);
    String task = matrix.path("groups").get(0).path("tasks").get(0).path("id").asText();
    workItems = "/api/v1/tasks/" + task + "/work-items";
  }

  void start() {
    for (int hand = 0; hand < WRITERS; hand++) {
      hands.submit(this::writeOn);
    }
  }

  /** How many writes were acknowledged so far. */
  int acknowledged() {
    return created.size() + edited.size();
  }

  private void writeOn() {
    while (!stopped) {
      try {
        int now = turn.incrementAndGet();
        if (now % 10 == 0) {
          createAgency();
        } else {
          createWorkItem(now % 3 == 0);
        }
      } catch (IOException cut) {
        // Killed before it answered: nothing was promised.
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void createWorkItem(boolean thenEdit) throws IOException, InterruptedException {
    UUID id = UUID.randomUUID();
    Map<String, Object> item = new HashMap<>(Map.of("year", 2018, "title", "Công việc " + id));
    item.put("id", id);
    if (!acknowledged(program.send("POST", workItems, token, item), created, id) || !thenEdit) {
      return;
    }
    item.remove("id");
    item.put("assignee", "Sửa");
    acknowledged(program.send("PUT", "/api/v1/work-items/" + id, token, item, 0), edited, id);
  }

  private void createAgency() throws IOException, InterruptedException {
    UUID id = UUID.randomUUID();
    String code = "CR-" + id.toString().substring(0, 23).toUpperCase(Locale.ROOT);
    Map<String, Object> agency =
        Map.of(
            "id",
            id,
            "code",
            code,
            "name",
            "Đơn vị " + code,
            "kind",
            "DEPARTMENT",
            "focalPoints",
            List.of(Map.of("fullName", "Người Một"), Map.of("fullName", "Người Hai")));
    acknowledged(program.send("POST", "/api/v1/agencies", token, agency), created, id);
  }

  private boolean acknowledged(HttpResponse<String> answer, Queue<UUID> promises, UUID id) {
    statuses.add(answer.statusCode());
    boolean promised = answer.statusCode() / 100 == 2;
    if (promised) {
      promises.add(id);
    }
    return promised;
  }

  @Override
  public void close() throws InterruptedException {
    stopped = true;
    hands.shutdown();
    assertThat(hands.awaitTermination(60, TimeUnit.SECONDS)).as("a writer hangs").isTrue();
  }
}
