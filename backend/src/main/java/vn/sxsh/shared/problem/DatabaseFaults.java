package vn.sxsh.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Reads what the database refused. Constraints carry names that the message bundles know ({@code
 * uq_…}, {@code fk_…}, {@code ck_…}), so that the last line of defence speaks to people too.
 */
@ApplicationScoped
public class DatabaseFaults {

  private static final int RETRY_SECONDS = 2;

  /** The problem behind a failure, or null when the database is not to blame. */
  public ProblemException translate(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConstraintViolationException violated) {
        return constraint(violated.getSQLState(), violated.getConstraintName());
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return state(sql.getSQLState());
      }
      if (cause instanceof SQLException) {
        return CommonProblem.UNAVAILABLE.raise().retryAfter(RETRY_SECONDS);
      }
      ProblemException hidden = suppressed(cause);
      if (hidden != null) {
        return hidden;
      }
    }
    return null;
  }

  /** A commit that failed carries the database's own words only beside its cause. */
  private ProblemException suppressed(Throwable failed) {
    for (Throwable beside : failed.getSuppressed()) {
      ProblemException known = translate(beside);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  private static ProblemException state(String state) {
    return switch (state.substring(0, 2)) {
      case "22" -> CommonProblem.MALFORMED_REQUEST.raise();
      case "23" -> constraint(state, null);
      case "08", "53", "57", "58" -> CommonProblem.UNAVAILABLE.raise().retryAfter(RETRY_SECONDS);
      case "40", "55" -> CommonProblem.UNAVAILABLE.raise().retryAfter(1);
      default -> null;
    };
  }

  private static ProblemException constraint(String state, String name) {
    CommonProblem problem =
        switch (state == null ? "" : state) {
          case "23505", "23P01" -> CommonProblem.CONFLICT;
          case "23503" -> CommonProblem.STILL_IN_USE;
          default -> CommonProblem.RULE_BROKEN;
        };
    return problem.raise().explainedBy("constraint." + name);
  }
}
