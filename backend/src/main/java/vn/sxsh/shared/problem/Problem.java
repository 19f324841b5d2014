package vn.sxsh.shared.problem;

import java.util.Map;

/** A failure that a feature can report: a stable code and the HTTP status that goes with it. */
public interface Problem {

  /**
   * Stable code in UPPER_SNAKE; also the key of the title and the detail in the message bundles.
   */
  String name();

  /** HTTP status code of the answer. */
  int status();

  /** The exception that reports this problem. */
  default ProblemException raise() {
    return new ProblemException(this);
  }

  /** As {@link #raise()}, with values for the placeholders of the text, such as {@code {code}}. */
  default ProblemException raise(Map<String, ?> parameters) {
    return new ProblemException(this).with(parameters);
  }
}
