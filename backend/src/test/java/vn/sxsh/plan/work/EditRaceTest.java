package vn.sxsh.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** Nobody overwrites what they have not read. {@code -Drace.edits=5000} is the full try. */
@QuarkusTest
class EditRaceTest {

  private static final int CLIENTS = 50;
  private static final int EDITS = Integer.getInteger("race.edits", 400);

  /** The title that won over each version. */
  private final Map<Integer, Queue<String>> winners = new ConcurrentHashMap<>();

  private final AtomicInteger edits = new AtomicInteger();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private AccountFixture.Saved officer;
  private String path;

  @BeforeEach
  void oneRecord() {
    DatabaseReset.run();
    UUID id = PlanFixture.save().work("1.1", 2018, null, null);
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    path = "/api/v1/work-items/" + id;
  }

  @Test
  void exactlyOneEditOfEachVersionWins() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<?>> running = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      running.add(clients.submit(this::readAndEdit));
    }
    for (Future<?> client : running) {
      client.get();
    }
    clients.shutdown();

    int version = officer.request().get(path).path("version");
    System.out.printf("%d edits by %d clients: %d won%n", edits.get(), CLIENTS, version);
    assertThat(wrong).isEmpty();
    assertThat(winners.values()).allSatisfy(titles -> assertThat(titles).hasSize(1));
    assertThat(winners).hasSize(version);
    for (int from = 0; from < version; from++) {
      assertThat(winners).containsKey(from);
    }
    assertThat(officer.request().get(path).<String>path("title"))
        .isEqualTo(winners.get(version - 1).peek());
  }

  private void readAndEdit() {
    int edit;
    while ((edit = edits.incrementAndGet()) <= EDITS) {
      int version = officer.request().get(path).path("version");
      String title = "Bản " + edit;
      Response answer =
          officer
              .request()
              .header("If-Match", "\"" + version + "\"")
              .body(Map.of("year", 2018, "title", title))
              .put(path);
      if (answer.statusCode() == 200) {
        winners.computeIfAbsent(version, key -> new ConcurrentLinkedQueue<>()).add(title);
      } else if (answer.statusCode() != 412 || answer.<Integer>path("current.version") <= version) {
        wrong.add(answer.statusCode() + " " + answer.asString());
      }
    }
    edits.decrementAndGet();
  }
}
