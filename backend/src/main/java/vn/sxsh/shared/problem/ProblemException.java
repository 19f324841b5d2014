package vn.sxsh.shared.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a {@link Problem}; a running transaction is rolled back. */
public class ProblemException extends RuntimeException {

  private final transient Problem problem;
  private final transient Map<String, Object> parameters = new HashMap<>();
  private final transient List<FieldProblem> fields = new ArrayList<>();
  private transient String detailKey;
  private transient Object current;
  private transient Long retryAfterSeconds;

  public ProblemException(Problem problem) {
    super(problem.name());
    this.problem = problem;
  }

  /** A field of the request that is at fault, with the key of its message and what fills it. */
  public record FieldProblem(String field, String code, Map<String, ?> parameters) {}

  /** Adds values for the placeholders of the problem's text. */
  public ProblemException with(Map<String, ?> values) {
    parameters.putAll(values);
    return this;
  }

  /** Names the request's field at fault; {@code code} is also the key of its message. */
  public ProblemException at(String field, String code) {
    return at(field, code, Map.of());
  }

  /** As {@link #at(String, String)}, with values for the placeholders of that message alone. */
  public ProblemException at(String field, String code, Map<String, ?> values) {
    fields.add(new FieldProblem(field, code, values));
    return this;
  }

  /** Replaces the problem's detail by another text, if the bundles have one under {@code key}. */
  public ProblemException explainedBy(String key) {
    detailKey = key;
    return this;
  }

  /** The record as it is now, for a caller whose copy was stale. */
  public ProblemException withCurrent(Object record) {
    current = record;
    return this;
  }

  /** When it makes sense to ask again. */
  public ProblemException retryAfter(long seconds) {
    retryAfterSeconds = seconds;
    return this;
  }

  public Problem problem() {
    return problem;
  }

  public Map<String, Object> parameters() {
    return parameters;
  }

  public List<FieldProblem> fields() {
    return fields;
  }

  public String detailKey() {
    return detailKey;
  }

  public Object current() {
    return current;
  }

  public Long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
