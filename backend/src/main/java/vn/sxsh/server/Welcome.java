package vn.sxsh.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.util.List;
import vn.sxsh.identity.login.AuthService;
import vn.sxsh.identity.login.LoginOptions.DemoAccount;

/** Says where the program is found, once it answers, and how to log in for the first time. */
public class Welcome implements QuarkusApplication {

  private static final String SETUP =
      """

        Lập quản trị viên đầu tiên (liên kết dùng một lần, có hiệu lực 24 giờ):
        Set the first administrator up (this link works once, within 24 hours):
          %s
      """;

  private final AuthService login;
  private final HttpServer server;
  private final FirstAdministrator administrator;

  Welcome(AuthService login, HttpServer server, FirstAdministrator administrator) {
    this.login = login;
    this.server = server;
    this.administrator = administrator;
  }

  @Override
  public int run(String... arguments) {
    String address = "http://localhost:" + server.getPort();
    Main.say(System.out, "\n  SXSH Cao Bằng: " + address);
    List<DemoAccount> accounts = login.options().accounts();
    if (!accounts.isEmpty()) {
      Main.say(System.out, "  Tài khoản dùng thử (mật khẩu: sxsh-demo-2549)");
      accounts.forEach(
          account ->
              Main.say(
                  System.out, "    %-12s %s".formatted(account.username(), account.description())));
    }
    administrator.link().ifPresent(link -> Main.say(System.out, SETUP.formatted(address + link)));
    Main.say(System.out, "");
    Quarkus.waitForExit();
    return 0;
  }
}
