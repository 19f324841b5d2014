package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.notice.mail.MailRounds;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** Without a mail server nothing is lost: what would have been sent is kept as that. */
@QuarkusTest
class LoggedMailTest {

  @Inject MailRounds rounds;

  @Test
  void isKeptAndEndsThere() {
    DatabaseReset.run();
    LocalDate due = LocalDate.of(2018, 9, 30);
    PlanFixture.save().work("1.10", 2018, due, "STNMT");
    AccountFixture.Saved reporter =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    NoticeFixture.readdress(reporter.id(), "lan@example.org");
    NoticeFixture.remindOn(due);
    rounds.write();
    assertThat(NoticeFixture.mails("WAITING")).isEqualTo(1);
    rounds.send();
    rounds.send();
    assertThat(NoticeFixture.mails("LOGGED")).isEqualTo(1);
    assertThat(NoticeFixture.mailAddresses()).containsExactly("lan@example.org");
  }
}
