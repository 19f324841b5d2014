package vn.sxsh.identity.login;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Real hashing that counts: a test can see that work was done, without a clock. */
@Mock
@ApplicationScoped
public class CountingPasswords extends Passwords {

  private final AtomicInteger checks = new AtomicInteger();

  @Override
  public boolean matches(String password, String hash) {
    checks.incrementAndGet();
    return super.matches(password, hash);
  }

  int checks() {
    return checks.get();
  }
}
