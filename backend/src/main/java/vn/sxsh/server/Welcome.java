package vn.sxsh.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.util.List;
import vn.sxsh.identity.login.AuthService;
import vn.sxsh.identity.login.LoginOptions.DemoAccount;

/** Says where the program is found, once it answers, and in a demonstration how to log in. */
public class Welcome implements QuarkusApplication {

  private final AuthService login;
  private final HttpServer server;

  Welcome(AuthService login, HttpServer server) {
    this.login = login;
    this.server = server;
  }

  @Override
  public int run(String... arguments) {
    Main.say(System.out, "\n  SXSH Cao Bằng: http://localhost:" + server.getPort());
    List<DemoAccount> accounts = login.options().accounts();
    if (!accounts.isEmpty()) {
      Main.say(System.out, "  Tài khoản dùng thử (mật khẩu: sxsh-demo-2549)");
      accounts.forEach(
          account ->
              Main.say(
                  System.out, "    %-12s %s".formatted(account.username(), account.description())));
    }
    Main.say(System.out, "");
    Quarkus.waitForExit();
    return 0;
  }
}
