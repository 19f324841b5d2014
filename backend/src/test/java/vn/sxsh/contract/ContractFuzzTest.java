package vn.sxsh.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sxsh.testing.DatabaseReset;

/**
 * Sends requests that nobody planned for to every operation as every account, and holds each answer
 * against the contract: never 5xx, errors in the one shape and documented, nothing accepted that
 * the contract forbids, and every JSON answer as the schema says.
 *
 * <p>{@code -Dfuzz.requests=…} sets how many requests each operation gets from each account; {@code
 * -Dfuzz.seed=…} makes another run.
 */
@QuarkusTest
class ContractFuzzTest {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1);
  private static final long SEED = Long.getLong("fuzz.seed", 9_693_224_911_326L);

  /** They would end the sessions that the run itself uses, or be throttled on purpose. */
  private static final Set<String> LEFT_OUT = Set.of("login", "issueMachineToken");

  private final Random random = new Random(SEED);
  private final List<String> faults = new ArrayList<>();
  private AnswerSchemas schemas;

  @Test
  void noInputBreaksTheContract() {
    Contract contract = Contract.published();
    schemas = new AnswerSchemas(contract);
    ValueMaker values = new ValueMaker(contract, random);
    Breaker breaker = new Breaker(contract, random);
    int sent = 0;
    for (String token : Accounts.tokens().values()) {
      for (Operation operation : contract.operations) {
        for (int n = 0; n < REQUESTS && !LEFT_OUT.contains(operation.id()); n++) {
          send(operation, token, values, breaker);
          sent++;
        }
      }
    }
    DatabaseReset.run();

    assertThat(faults).as("%d requests, seed %d", sent, SEED).isEmpty();
  }

  private void send(Operation operation, String token, ValueMaker values, Breaker breaker) {
    RequestSpecification request =
        given().redirects().follow(false).header("Authorization", "Bearer " + token);
    StringBuilder sent = new StringBuilder(operation.id());
    for (Operation.Parameter parameter : operation.parameters()) {
      fill(request, parameter, values, sent);
    }
    boolean forbidden = false;
    if (operation.body().isPresent()) {
      Map.Entry<String, JsonNode> body = operation.body().get();
      request.contentType(body.getKey());
      if (body.getKey().equals("application/json")) {
        JsonNode valid = values.make(body.getValue());
        Breaker.Body made =
            random.nextInt(4) == 0
                ? new Breaker.Body(valid.toString(), false)
                : breaker.breakIt(valid, body.getValue());
        request.body(made.text());
        forbidden = made.forbidden();
        sent.append(' ').append(made.text());
      } else {
        request.contentType("application/json").body("{}");
      }
    }
    judge(operation, request.request(operation.method(), operation.path()), forbidden, sent);
  }

  private void fill(
      RequestSpecification request,
      Operation.Parameter parameter,
      ValueMaker values,
      StringBuilder sent) {
    String good = values.make(parameter.schema()).asText();
    String evil = Breaker.EVIL.get(random.nextInt(Breaker.EVIL.size()));
    String value = random.nextInt(3) == 0 ? evil : good;
    switch (parameter.in()) {
      case "path" -> {
        value = random.nextInt(4) == 0 && !value.isBlank() ? value : UUID.randomUUID().toString();
        request.pathParam(parameter.name(), value);
      }
      case "query" -> {
        if (random.nextBoolean()) {
          request.queryParam(parameter.name(), value);
        }
      }
      case "header" -> request.header(parameter.name(), random.nextBoolean() ? "\"0\"" : "abc");
      default -> {}
    }
    sent.append(' ').append(parameter.name()).append('=').append(value);
  }

  private void judge(Operation operation, Response answer, boolean forbidden, CharSequence sent) {
    int status = answer.statusCode();
    if (status >= 500) {
      fault(status + " from", sent);
    } else if (status >= 400) {
      boolean problem =
          answer.contentType().startsWith("application/problem+json")
              && answer.jsonPath().getInt("status") == status;
      if (!problem) {
        fault(status + " without a problem from", sent);
      }
    } else if (forbidden) {
      fault(status + " for what the contract forbids from", sent);
    }
    if (!operation.documents(status)) {
      fault(status + " is not documented:", sent);
    }
    if (status < 300 && answer.contentType().startsWith("application/json")) {
      schemas
          .violations(operation, status, answer.asString())
          .forEach(violation -> fault(violation + " in the answer of", sent));
    }
  }

  private void fault(String what, CharSequence sent) {
    String shown = sent.length() > 300 ? sent.subSequence(0, 300) + "…" : sent.toString();
    faults.add(what + " " + shown);
  }
}
