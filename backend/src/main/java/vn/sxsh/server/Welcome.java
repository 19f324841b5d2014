package vn.sxsh.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;

/** Says where the program is found, once it answers, and in a demonstration how to log in. */
public class Welcome implements QuarkusApplication {

  private static final String ACCOUNTS =
      """

        Tài khoản dùng thử (mật khẩu: sxsh-demo-2549)
          quantri     quản trị hệ thống
          congthuong  chuyên viên Sở Công Thương
          tuvan1      tổ tư vấn
          tnmt        cơ quan phối hợp báo cáo
          hoaan       cán bộ huyện Hòa An
          coso1       cơ sở sản xuất
          lanhdao     lãnh đạo
      """;

  private final SxshConfig config;
  private final HttpServer server;

  Welcome(SxshConfig config, HttpServer server) {
    this.config = config;
    this.server = server;
  }

  @Override
  public int run(String... arguments) {
    String address = "\n  SXSH Cao Bằng: http://localhost:" + server.getPort();
    Main.say(System.out, address + (config.mode() == Mode.DEMONSTRATION ? ACCOUNTS : "\n"));
    Quarkus.waitForExit();
    return 0;
  }
}
