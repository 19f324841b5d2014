package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.notice.age.NoticeAgeService;
import vn.sxsh.notice.mail.MailRounds;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** Notices go when they are old, with the mail that told them, and do not come back. */
@QuarkusTest
class NoticeAgeTest {

  @BeforeEach
  void begin() {
    DatabaseReset.run();
  }

  @Test
  void oldNoticesGoAndAreNeverToldAgain() {
    AccountFixture.Saved reporter =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    NoticeFixture.readdress(reporter.id(), "lan@example.org");
    LocalDate due = LocalDate.of(2018, 9, 30);
    PlanFixture.save().work("1.10", 2018, due, "STNMT");
    NoticeFixture.remindOn(due.minusDays(1));
    var rounds = Arc.container().instance(MailRounds.class).get();
    rounds.write();
    rounds.send();
    NoticeFixture.remindOn(due.plusDays(10));
    assertThat(NoticeFixture.stages(reporter)).containsExactly("OVERDUE", "DAYS_1");
    assertThat(clearOn(due.plusDays(398))).isZero();
    assertThat(NoticeFixture.mails("LOGGED")).isEqualTo(1);
    assertThat(clearOn(due.plusDays(400))).isPositive();
    assertThat(NoticeFixture.mails("LOGGED")).as("goes with what it told").isZero();
    NoticeFixture.remindOn(due.plusDays(400));
    assertThat(NoticeFixture.stages(reporter)).containsExactly("OVERDUE");
    assertThat(clearOn(due.plusDays(411))).isPositive();
    NoticeFixture.remindOn(due.plusDays(411));
    assertThat(NoticeFixture.count("true")).isZero();
  }

  private static int clearOn(LocalDate day) {
    NoticeFixture.at(day + "T06:00:00Z");
    return PlanFixture.inTransaction(
        () -> Arc.container().instance(NoticeAgeService.class).get().clear());
  }
}
