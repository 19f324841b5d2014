package vn.sxsh.shared.problem;

/** Problems that any endpoint can report. */
public enum CommonProblem implements Problem {
  MALFORMED_REQUEST(400),
  VALIDATION_FAILED(400),
  NOT_AUTHENTICATED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  ID_TAKEN(409),
  GONE(410),
  STALE_VERSION(412),
  TOO_LARGE(413),
  URI_TOO_LONG(414),
  UNSUPPORTED_MEDIA_TYPE(415),
  RULE_BROKEN(422),
  STILL_IN_USE(422),
  VERSION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  HEADERS_TOO_LARGE(431),
  INTERNAL(500),
  UNAVAILABLE(503);

  private final int status;

  CommonProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }

  /** The common problem of a bare HTTP status. */
  public static CommonProblem of(int status) {
    for (CommonProblem problem : values()) {
      if (problem.status == status) {
        return problem;
      }
    }
    return status >= 500 ? INTERNAL : MALFORMED_REQUEST;
  }
}
