package vn.sxsh.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are refused: short ones, the user name, and those that everybody tries first.
 * Length counts, not kinds of characters: a rule about kinds makes people write passwords down.
 */
@ApplicationScoped
public class PasswordPolicy {

  private static final int SHORTEST = 12;
  private static final int FEWEST_DIFFERENT = 5;

  private final Set<String> common = readCommon();

  /** Reports PASSWORD_TOO_WEAK when {@code password} is no good for the account of that name. */
  public void require(String password, String username, String field) {
    String plain = password.toLowerCase(Locale.ROOT);
    boolean weak =
        password.codePointCount(0, password.length()) < SHORTEST
            || plain.contains(username.toLowerCase(Locale.ROOT))
            || plain.codePoints().distinct().count() < FEWEST_DIFFERENT
            || common.contains(plain);
    if (weak) {
      throw IdentityProblem.PASSWORD_TOO_WEAK.raise().at(field, "PASSWORD_TOO_WEAK");
    }
  }

  private static Set<String> readCommon() {
    try (InputStream list = PasswordPolicy.class.getResourceAsStream("/common-passwords.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
