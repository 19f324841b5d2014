package vn.sxsh.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between every test and the program: a JSON answer that is not what the contract says fails
 * the test, whatever the test is about. Which operations have succeeded is noted for {@link
 * ReachedOperationsIT}.
 */
public final class AnswerCheck implements QuarkusTestBeforeEachCallback, Filter {

  static final Path REACHED = Path.of("target", "reached-operations.txt");

  /** Set once in a test run: Quarkus loads test classes several times. */
  private static final String BEGUN = "contract.reached.begun";

  private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

  /** What chance reaches today it misses tomorrow. */
  private static boolean byChance;

  private static Contract contract;
  private static Schemas schemas;

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    byChance = context.getTestInstance() instanceof ContractFuzzTest;
    if (RestAssured.filters().stream().noneMatch(AnswerCheck.class::isInstance)) {
      RestAssured.filters(this);
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response answer = context.next(request, expected);
    load();
    contract
        .find(request.getMethod(), URI.create(request.getURI()).getRawPath())
        .ifPresent(operation -> check(operation, answer));
    return answer;
  }

  private static synchronized void load() {
    if (contract == null) {
      contract = Contract.published();
      schemas = new Schemas(contract);
    }
  }

  private static synchronized void check(Operation operation, Response answer) {
    int status = answer.statusCode();
    String type = String.valueOf(answer.contentType()).replaceFirst(";.*", "");
    if (status < 300 && !byChance) {
      note(operation.id());
    }
    if (type.endsWith("json") && operation.documents(status)) {
      List<String> violations =
          operation
              .answer(status, type)
              .map(schema -> schemas.violations(schema, answer.asString()))
              .orElse(List.of());
      assertThat(violations).as("the %d answer of %s", status, operation.id()).isEmpty();
    }
  }

  private static void note(String operation) {
    if (NOTED.add(operation)) {
      try {
        if (System.setProperty(BEGUN, "true") == null) {
          Files.deleteIfExists(REACHED);
        }
        Files.writeString(
            REACHED, operation + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
