package vn.sxsh.contract;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.sxsh.assessment.AssessmentFixture;
import vn.sxsh.facility.FacilityFixture;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.outreach.CourseFixture;
import vn.sxsh.outreach.OutreachFixture;
import vn.sxsh.outreach.SurveyFixture;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/**
 * Sends requests that nobody planned for to every operation as every account, and holds each answer
 * against the contract: never 5xx, errors in the one shape and documented, nothing accepted that
 * the contract forbids, every JSON answer as the schema says, and no write without an entry in the
 * change log.
 *
 * <p>{@code -Dfuzz.requests=…} sets how many requests each operation gets from each account: 120
 * are more than 10,000 for each account. {@code -Dfuzz.seed=…} makes another run.
 */
@QuarkusTest
class ContractFuzzTest {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1);
  private static final long SEED = Long.getLong("fuzz.seed", 9_693_224_911_326L);

  /** From here on a slow answer counts, and every write has been tried often enough. */
  private static final int THOROUGH = 50;

  /** They are throttled on purpose, and the run needs its sessions. */
  private static final Set<String> LEFT_OUT = Set.of("login", "issueMachineToken");

  /**
   * They read, end a session, or keep what is no record yet: a draft of an import, pairs that look
   * alike. The rows of a facility import are written, and logged, by a job after the answer.
   */
  private static final Set<String> CHANGES_NO_RECORD =
      Set.of(
          "logout",
          "findDuplicateCandidates",
          "scanFacilityDuplicates",
          "importFacilities",
          "readFacilityImport",
          "checkFacilityImport",
          "commitFacilityImport",
          "discardFacilityImport",
          "readOutreachFacilityList",
          "importPlan",
          "updatePlanImportDraft",
          "discardPlanImport");

  @Test
  void noInputBreaksTheContract() throws SQLException {
    Contract contract = Contract.published();
    Random random = new Random(SEED);
    Judge judge = new Judge(contract, REQUESTS >= THOROUGH);
    int sent = 0;
    Set<String> withoutEntry;
    try (LivingRecords records = new LivingRecords(random);
        Trail trail = new Trail()) {
      RequestMaker requests = new RequestMaker(contract, random, records);
      for (Map.Entry<String, String> account : Accounts.tokens().entrySet()) {
        for (int n = 0; n < REQUESTS; n++) {
          if (n % 10 == 0) {
            furnish();
            records.look();
          }
          for (Operation operation : contract.operations) {
            if (!LEFT_OUT.contains(operation.id())) {
              trail.begin();
              RequestMaker.Exchange exchange = requests.make(operation, account.getValue());
              trail.end(operation, exchange.answer().statusCode());
              judge.hear(operation, exchange);
              sent++;
            }
          }
        }
      }
      withoutEntry = trail.neverTold();
    } finally {
      DatabaseReset.run();
    }

    SoftAssertions found = new SoftAssertions();
    found.assertThat(judge.faults()).as("%d requests, seed %d", sent, SEED).isEmpty();
    if (REQUESTS >= THOROUGH) {
      found
          .assertThat(withoutEntry)
          .as("writes without an entry in the change log")
          .isSubsetOf(CHANGES_NO_RECORD);
    }
    found.assertAll();
  }

  /**
   * All as it was, with a registry and a plan with work, because requests of the run delete what
   * they find.
   */
  private static void furnish() throws SQLException {
    DatabaseReset.run();
    AccountFixture.of(Role.ADVISOR).save();
    AccountFixture.of(Role.MINISTRY).save();
    AccountFixture.Saved officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    FacilityFixture.someOfEverything(officer);
    OutreachFixture.someOfEverything(officer);
    SurveyFixture.someOfEverything(officer);
    CourseFixture.someOfEverything(officer);
    AssessmentFixture.someOfEverything(officer);
    PlanFixture plan = PlanFixture.save();
    for (String task : Set.of("1.1", "1.10", "2.1")) {
      plan.work(task, 2018, LocalDate.of(2018, 6, 30), "SCT");
    }
  }
}
