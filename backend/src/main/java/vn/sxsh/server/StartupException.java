package vn.sxsh.server;

/**
 * The program cannot start, for a reason that the person who started it can mend. The message is
 * all that is printed: no stack trace, because nothing in one would help that person.
 */
public final class StartupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartupException(String vietnamese, String english) {
    this(vietnamese, english, null);
  }

  public StartupException(String vietnamese, String english, Throwable cause) {
    super(vietnamese + System.lineSeparator() + english, cause);
  }
}
