package vn.sxsh.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.sxsh.identity.setup.SetupService;
import vn.sxsh.shared.problem.ProblemException;

/**
 * Sees to it that a new installation gets its administrator: from the settings, or else by a link
 * that is printed at the start and works once.
 */
@ApplicationScoped
class FirstAdministrator {

  private final SetupService setup;
  private final AdministratorConfig config;
  private String link;

  FirstAdministrator(SetupService setup, AdministratorConfig config) {
    this.setup = setup;
    this.config = config;
  }

  /** Makes the administrator, or opens the link; nothing when there is an administrator. */
  void ensure() {
    if (setup.hasAdministrator()) {
      return;
    }
    Optional<String> password = config.password().or(this::fromFile);
    if (config.username().isPresent() && password.isPresent()) {
      create(config.username().get(), password.get());
    } else {
      link = "/setup?token=" + setup.openLink();
    }
  }

  /** The path of the one-time link, while one is open. */
  Optional<String> link() {
    return Optional.ofNullable(link);
  }

  private void create(String username, String password) {
    try {
      setup.createFromSettings(username, password);
    } catch (ProblemException weak) {
      throw new StartupException(
          "SXSH_ADMIN_PASSWORD quá dễ đoán: cần ít nhất 12 ký tự, không chứa tên đăng nhập.",
          "SXSH_ADMIN_PASSWORD is too weak: at least 12 characters, without the user name.",
          weak);
    }
  }

  private Optional<String> fromFile() {
    return config
        .passwordFile()
        .map(
            file -> {
              try {
                return Files.readString(Path.of(file)).strip();
              } catch (IOException unreadable) {
                throw new StartupException(
                    "Không đọc được tệp mật khẩu SXSH_ADMIN_PASSWORD_FILE: " + file,
                    "The file of SXSH_ADMIN_PASSWORD_FILE cannot be read: " + file,
                    unreadable);
              }
            });
  }
}
