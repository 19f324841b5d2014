package vn.sxsh.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What real work must not start with. Everything is found at once, so that it is mended at once.
 */
final class ProductionCheck {

  private static final int SHORTEST_PASSWORD = 12;
  private static final Set<String> KNOWN_PASSWORDS =
      Set.of("sxsh-demo-2549", "postgrespostgres", "passwordpassword", "123456789012");

  private final List<String> vietnamese = new ArrayList<>();
  private final List<String> english = new ArrayList<>();

  private ProductionCheck() {}

  static void require(StartSettings settings, Optional<DatabaseSettings> database) {
    ProductionCheck check = new ProductionCheck();
    check.data(settings);
    database.ifPresentOrElse(check::logins, check::noDatabase);
    check.http(settings);
    if (!check.english.isEmpty()) {
      throw new StartupException(
          "Chế độ làm việc thật (SXSH_MODE=production) chưa khởi động được. Cần sửa:\n"
              + String.join("\n", check.vietnamese)
              + "\nMuốn dùng thử, hãy đặt SXSH_MODE=demonstration.\n",
          "Production (SXSH_MODE=production) cannot start. To be mended:\n"
              + String.join("\n", check.english)
              + "\nTo try the program out, set SXSH_MODE=demonstration.");
    }
  }

  private void data(StartSettings settings) {
    if (settings.find("sxsh.data-dir").isEmpty()) {
      add(
          "SXSH_DATA_DIR",
          "chưa đặt: thư mục giữ khóa ký, phải còn sau khi khởi động lại",
          "missing: the folder of the signing keys, which must outlive a restart");
    }
  }

  private void noDatabase() {
    add(
        "DATABASE_URL",
        "chưa đặt: postgres://tài-khoản:mật-khẩu@máy-chủ:cổng/cơ-sở-dữ-liệu",
        "missing: postgres://user:password@host:port/database");
  }

  private void logins(DatabaseSettings database) {
    password("DATABASE_URL", database.application());
    if (!database.owner().equals(database.application())) {
      password("SXSH_DATABASE_OWNER_URL", database.owner());
    }
  }

  private void password(String name, DatabaseAddress address) {
    String password = address.password();
    if (password != null
        && (password.length() < SHORTEST_PASSWORD
            || password.equals(address.username())
            || KNOWN_PASSWORDS.contains(password.toLowerCase(Locale.ROOT)))) {
      add(
          name,
          "không an toàn: mật khẩu phải dài ít nhất 12 ký tự và không dễ đoán",
          "unsafe: the password must have at least 12 characters and be hard to guess");
    }
  }

  private void http(StartSettings settings) {
    settings
        .find("sxsh.http.cors-origins")
        .filter(origins -> origins.contains("*") || origins.contains("http://"))
        .ifPresent(
            origins ->
                add(
                    "SXSH_HTTP_CORS_ORIGINS",
                    "không an toàn: chỉ liệt kê các địa chỉ https:// cụ thể",
                    "unsafe: list single https:// origins only"));
    settings
        .find("sxsh.http.trusted-proxies")
        .filter(proxies -> proxies.contains("*") || proxies.contains("/0"))
        .ifPresent(
            proxies ->
                add(
                    "SXSH_HTTP_TRUSTED_PROXIES",
                    "không an toàn: chỉ liệt kê địa chỉ của máy chủ trung gian",
                    "unsafe: list the addresses of the proxies only"));
  }

  private void add(String setting, String inVietnamese, String inEnglish) {
    vietnamese.add("  - " + setting + " " + inVietnamese);
    english.add("  - " + setting + " " + inEnglish);
  }
}
