package vn.sxsh.identity.login;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Hashes passwords with Argon2id (19 MiB, two passes: the parameters that OWASP names). */
@ApplicationScoped
public class Passwords {

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** Hashing is dear on purpose; a flood of logins must not take every core and all memory. */
  private final Semaphore places =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  /** What an unknown account is checked against, so that it takes as long as a known one. */
  private final String decoy = hash("decoy");

  public String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }

  /**
   * True when {@code password} belongs to {@code hash}; takes the same time when there is no hash.
   */
  public boolean matches(String password, String hash) {
    places.acquireUninterruptibly();
    try {
      boolean same = Password.check(password, hash == null ? decoy : hash).with(ARGON2);
      return same && hash != null;
    } finally {
      places.release();
    }
  }
}
