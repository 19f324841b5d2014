package vn.sxsh.server;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;

/** Says where the program is found, once it answers, and in a demonstration how to log in. */
@ApplicationScoped
class Welcome {

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

  Welcome(SxshConfig config) {
    this.config = config;
  }

  void greet(@ObservesAsync HttpServerStart started) {
    if (LaunchMode.current() == LaunchMode.TEST) {
      return;
    }
    String address = "\n  SXSH Cao Bằng: http://localhost:" + started.options().getPort();
    Main.say(System.out, address + (config.mode() == Mode.DEMONSTRATION ? ACCOUNTS : "\n"));
  }
}
