package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.crash.FaultProxy.Cut;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

/**
 * Whoever got no answer asks again with the same id, and knows. {@code -Dlost.answers=1000} is the
 * full try.
 */
@QuarkusTest
class LostAnswerTest {

  private static final int WRITES = Integer.getInteger("lost.answers", 100);
  private static final int CLIENTS = 8;
  private static final List<Cut> CUTS = List.of(Cut.values());

  @TestHTTPResource URI program;

  private final HttpClient http = HttpClient.newHttpClient();
  private AccountFixture.Saved officer;
  private String workItems;

  @BeforeEach
  void plan() {
    DatabaseReset.run();
    workItems = "/api/v1/tasks/" + PlanFixture.save().tasks.get("1.1") + "/work-items";
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void aRepeatedCreateMakesNoSecondRecordAndGivesTheFirstAnswer() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    int cuts = 0;
    try (FaultProxy proxy = new FaultProxy(program.resolve("/").toString().replaceAll("/$", ""))) {
      List<Future<Integer>> writes = new ArrayList<>();
      for (int write = 0; write < WRITES; write++) {
        Random random = new Random(write);
        writes.add(clients.submit(() -> writeUntilAnswered(proxy, random)));
      }
      for (Future<Integer> write : writes) {
        cuts += write.get();
      }
    } finally {
      clients.shutdown();
    }
    List<String> made = officer.request().get(workItems).path("id");
    System.out.printf(
        "%d writes, %d answers or requests cut: %d records%n", WRITES, cuts, made.size());
    assertThat(made).hasSize(WRITES).doesNotHaveDuplicates();
    assertThat(cuts).isGreaterThan(WRITES / 2);
  }

  /** Returns how often the line was cut; the last answer must be the first that was given. */
  private int writeUntilAnswered(FaultProxy proxy, Random random) throws Exception {
    UUID id = Ids.next();
    for (int cuts = 0; ; cuts++) {
      HttpResponse<byte[]> answer = send(proxy, id, CUTS.get(random.nextInt(CUTS.size())));
      if (answer == null) {
        continue;
      }
      HttpResponse<byte[]> first = proxy.answers.get(id.toString()).peek();
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(first.statusCode()).isEqualTo(201);
      assertThat(text(answer)).isEqualTo(text(first)).contains(id.toString());
      return cuts;
    }
  }

  /** The answer; null when the line was cut before it was complete. */
  private HttpResponse<byte[]> send(FaultProxy proxy, UUID id, Cut cut)
      throws IOException, InterruptedException {
    Map<String, Object> item = Map.of("id", id, "year", 2018, "title", "Công việc " + id);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(proxy.address() + workItems))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + officer.token())
            .header("Key", id.toString())
            .header("Cut", cut.name())
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(new ObjectMapper().writeValueAsBytes(item)))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException lost) {
      assertThat(cut).isNotEqualTo(Cut.NOWHERE);
      return null;
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
