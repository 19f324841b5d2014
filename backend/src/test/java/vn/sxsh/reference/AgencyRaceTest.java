package vn.sxsh.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.reference.AgencyBodies.agency;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** One code belongs to one agency. {@code -Drace.creates=200} is the full try. */
@QuarkusTest
class AgencyRaceTest {

  private static final String AGENCIES = "/api/v1/agencies";
  private static final int CREATES = Integer.getInteger("race.creates", 60);

  @Test
  void oneOfManyParallelCreatesOfOneCodeWins() throws Exception {
    DatabaseReset.run();
    AccountFixture.Saved officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    CyclicBarrier allAtOnce = new CyclicBarrier(CREATES);
    List<Callable<Response>> creates = new ArrayList<>();
    for (int number = 0; number < CREATES; number++) {
      Map<String, Object> body = agency("SO-MAU", "Sở Mẫu " + number);
      creates.add(
          () -> {
            allAtOnce.await();
            return officer.request().body(body).post(AGENCIES);
          });
    }
    List<Response> answers = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(CREATES);
    try {
      for (Future<Response> answer : pool.invokeAll(creates)) {
        answers.add(answer.get());
      }
    } finally {
      pool.shutdownNow();
    }

    Map<Integer, Long> statuses =
        answers.stream()
            .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
    System.out.printf("%d parallel creates of one code: %s%n", CREATES, statuses);
    assertThat(statuses).containsExactlyInAnyOrderEntriesOf(Map.of(201, 1L, 409, CREATES - 1L));
    officer.request().queryParam("q", "so-mau").get(AGENCIES).then().body("total", equalTo(1));
  }
}
