package vn.sxsh.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a database in the form that hosting platforms hand out, {@code
 * postgres://user:password@host:port/database?option=value}, taken apart for JDBC. A JDBC address
 * is accepted too and is used as it stands.
 */
record DatabaseAddress(String jdbcUrl, String username, String password) {

  private static final Pattern FORM =
      Pattern.compile(
          "postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?"
              + "(?<hosts>[^/?#@]+)/(?<database>[^/?#]+)(?:\\?(?<options>[^#]*))?");

  static DatabaseAddress parse(String name, String address) {
    String text = address.strip();
    if (text.startsWith("jdbc:postgresql:")) {
      return new DatabaseAddress(text, null, null);
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      // The address is not repeated: it may hold a password.
      throw new StartupException(
          name + " phải có dạng postgres://tài-khoản:mật-khẩu@máy-chủ:cổng/cơ-sở-dữ-liệu.",
          name + " must have the form postgres://user:password@host:port/database.");
    }
    String options = options(parts.group("options"));
    String jdbc = "jdbc:postgresql://" + parts.group("hosts") + "/" + parts.group("database");
    return new DatabaseAddress(
        options.isEmpty() ? jdbc : jdbc + "?" + options,
        decode(parts.group("user")),
        decode(parts.group("password")));
  }

  /** This address, with the login of {@code other} where it has none of its own. */
  DatabaseAddress orElse(DatabaseAddress other) {
    return username == null ? new DatabaseAddress(jdbcUrl, other.username, other.password) : this;
  }

  /** Options pass through, but never a second user or password beside the address's own. */
  private static String options(String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(option -> !option.isBlank())
            .filter(option -> !option.startsWith("user=") && !option.startsWith("password="))
            .collect(Collectors.joining("&"));
  }

  /**
   * Percent signs are decoded; a plus sign is a plus sign, as in every address before the query.
   */
  private static String decode(String part) {
    return part == null || part.isEmpty()
        ? null
        : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
