package vn.sxsh.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** Guesses from other networks (other loopback addresses) hold their makers up, not the owner. */
@QuarkusTest
class LoginThrottleTest {

  private static final String WRONG = "khong-phai-mat-khau";
  private static final int HOME = 2;
  private static final int ELSEWHERE = 3;

  private AccountFixture.Saved owner;

  @BeforeEach
  void somebody() {
    DatabaseReset.run();
    owner = AccountFixture.of(Role.LEADER).withPassword().save();
  }

  @Test
  void oneGuesserDoesNotLockTheOwnerOut() throws Exception {
    assertThat(guesses(10, 10)).filteredOn(status -> status == 401).hasSizeLessThanOrEqualTo(5);
    assertThat(guesses(1, 10)).containsOnly(429);
    assertThat(login(10, AccountFixture.PASSWORD)).isEqualTo(429);

    assertThat(login(ELSEWHERE, AccountFixture.PASSWORD)).isEqualTo(200);
  }

  @Test
  void manyGuessersDoNotLockTheOwnerOutAtHome() throws Exception {
    assertThat(login(HOME, AccountFixture.PASSWORD)).isEqualTo(200);

    List<Integer> guessed = new ArrayList<>();
    for (int network = 20; network < 30; network++) {
      guessed.addAll(guesses(3, network));
    }
    guessed.addAll(guesses(6, HOME));

    assertThat(guessed).filteredOn(status -> status == 401).hasSizeLessThanOrEqualTo(10);
    assertThat(login(ELSEWHERE, AccountFixture.PASSWORD)).isEqualTo(429);
  }

  @Test
  void atHomeTheOwnerGetsInWhileOthersGuess() throws Exception {
    assertThat(login(HOME, AccountFixture.PASSWORD)).isEqualTo(200);
    for (int network = 20; network < 30; network++) {
      guesses(3, network);
    }

    assertThat(login(HOME, WRONG)).isEqualTo(401);
    assertThat(login(HOME, AccountFixture.PASSWORD)).isEqualTo(200);
  }

  @Test
  void oneGuessForEachOfManyAccountsStopsAtTheAddress() throws Exception {
    int tried = 0;
    while (tried < 100 && login("ai-do-" + tried, 40, WRONG) == 401) {
      tried++;
    }
    assertThat(tried).isLessThanOrEqualTo(31);
  }

  @Test
  void anotherSpellingOfTheNameIsNoOtherAccount() throws Exception {
    AccountFixture.of(Role.LEADER).named("kiki", "Kỷ").withPassword().save();
    assertThat(login("KIKI", 50, AccountFixture.PASSWORD)).isEqualTo(200);
    assertThat(login("k\\u0130ki", 50, AccountFixture.PASSWORD)).isEqualTo(401);
  }

  @Test
  void anIpv6NetworkCountsAsOneAddress() {
    assertThat(Networks.of("2001:db8:1:2:aaaa::1")).isEqualTo(Networks.of("2001:db8:1:2:bbbb::2"));
    assertThat(Networks.of("2001:db8:1:2::1")).isNotEqualTo(Networks.of("2001:db8:1:3::1"));
    assertThat(Networks.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Networks.of("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Networks.of("")).isEmpty();
  }

  private List<Integer> guesses(int count, int network) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      statuses.add(login(network, WRONG));
    }
    return statuses;
  }

  private int login(int network, String password) throws Exception {
    return login(owner.username(), network, password);
  }

  private static int login(String username, int network, String password) throws Exception {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    InetAddress from = InetAddress.getByName("127.0.0." + network);
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, from, 0)) {
      String body = "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}";
      String request =
          "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }
}
