package vn.sxsh.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.testing.DatabaseReset;

/**
 * Calls every operation of the plan as the reporter of one agency: on what that agency leads, on
 * what another one leads, on what it may not know of, and on what does not exist. Compares with
 * {@code object-permissions.csv}, which is written by hand; an operation without a row fails.
 *
 * <p>{@code x} stands for 403, {@code 0} for 404, {@code +} for a success or a word about the
 * version or the rules, which only those get who may.
 */
@QuarkusTest
class ObjectRightsTest {

  private static final String TABLE = "/contract/object-permissions.csv";
  private static final Set<String> OURS =
      Set.of("plans", "targets", "tasks", "task-items", "work-items");

  private static final Map<String, String> BODIES =
      Map.of(
          "createTaskComment", "{\"text\":\"Ý kiến\"}",
          "createWorkItem", "{\"year\":2018,\"title\":\"Việc\"}",
          "setTargetReading", "{\"reading\":\"ADOPTING_OF_ACTIVE\",\"reason\":\"Theo hướng dẫn\"}",
          "updateWorkItem", "{\"year\":2018,\"title\":\"Việc\"}",
          "changeWorkItemState", "{\"state\":\"IN_PROGRESS\"}",
          "updateTaskItem", "{\"text\":\"Nội dung\",\"state\":\"IN_PROGRESS\"}");

  private AccountFixture.Saved reporter;

  @Test
  void everyObjectAnswersAsTheTableSays() throws IOException {
    DatabaseReset.run();
    reporter = AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    AccountFixture.Saved officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    PlanFixture plan = PlanFixture.save();
    PlanFixture draft = PlanFixture.save(PlanStatus.DRAFT, "99/KH-UBND");
    Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
    objects.put("own", objects(plan, "1.10", "STNMT", reporter));
    objects.put("other", objects(plan, "1.1", "SCT", officer));
    objects.put("unseen", objects(draft, "1.10", "STNMT", officer));
    objects.put("missing", Map.of());

    Map<String, String> actual = new TreeMap<>();
    List<String> told = new ArrayList<>();
    for (Operation operation : Contract.published().operations) {
      String collection = operation.path().split("/")[3];
      if (OURS.contains(collection) && operation.path().contains("{") && !isImport(operation)) {
        List<Response> answers =
            objects.values().stream()
                .map(
                    known ->
                        ObjectCalls.call(
                            reporter, operation, known, BODIES.getOrDefault(operation.id(), "{}")))
                .toList();
        actual.put(
            operation.id(), String.join(",", answers.stream().map(ObjectCalls::mark).toList()));
        if (!answers.get(2).asString().equals(answers.get(3).asString())) {
          told.add(operation.id());
        }
      }
    }

    assertThat(actual).containsExactlyInAnyOrderEntriesOf(ObjectCalls.table(TABLE));
    assertThat(told).as("tell what is hidden from what is missing").isEmpty();
  }

  private static boolean isImport(Operation operation) {
    return operation.path().contains("/imports/");
  }

  private static Map<String, Object> objects(
      PlanFixture plan, String task, String agency, AccountFixture.Saved author) {
    UUID taskId = plan.tasks.get(task);
    Map<String, Object> objects = new LinkedHashMap<>();
    objects.put("plans", plan.planId);
    objects.put("targets", plan.targetId);
    objects.put("tasks", taskId);
    objects.put("task-items", plan.items.get(task + " ACTION 1"));
    objects.put("work-items", plan.work(task, 2018, LocalDate.of(2018, 6, 30), agency));
    objects.put(
        "comments",
        author
            .request()
            .body("{\"text\":\"Ý kiến\"}")
            .post("/api/v1/tasks/" + taskId + "/comments")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
    return objects;
  }
}
