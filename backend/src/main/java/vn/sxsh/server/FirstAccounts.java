package vn.sxsh.server;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sxsh.identity.setup.SetupService;
import vn.sxsh.server.demo.DemonstrationAccounts;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;

/**
 * Invented accounts and real ones never meet: everybody knows the passwords of the first, and
 * nobody may see the data of the second by them.
 */
@ApplicationScoped
class FirstAccounts {

  private final SetupService setup;
  private final FirstAdministrator administrator;
  private final DemonstrationAccounts demonstration;
  private final SxshConfig config;

  FirstAccounts(
      SetupService setup,
      FirstAdministrator administrator,
      DemonstrationAccounts demonstration,
      SxshConfig config) {
    this.setup = setup;
    this.administrator = administrator;
    this.demonstration = demonstration;
    this.config = config;
  }

  /** Ends the start when the database was used for the other purpose; writes nothing. */
  void check() {
    if (config.mode() == Mode.DEMONSTRATION && setup.countActive(false) > 0) {
      throw new StartupException(
          "Cơ sở dữ liệu này có tài khoản thật: không chạy ở chế độ dùng thử được.",
          "This database holds accounts of real people: it cannot be used for a demonstration.");
    }
    if (config.mode() == Mode.PRODUCTION && setup.countActive(true) > 0) {
      throw new StartupException(
          "Cơ sở dữ liệu này còn tài khoản dùng thử với mật khẩu ai cũng biết: không dùng cho công"
              + " việc thật được.",
          "This database holds demonstration accounts, whose passwords everybody knows: it cannot"
              + " be used for real work.");
    }
  }

  /** Makes the accounts that a new installation needs. */
  void ensure() {
    if (config.mode() == Mode.DEMONSTRATION) {
      demonstration.ensure();
    } else {
      administrator.ensure();
    }
  }
}
