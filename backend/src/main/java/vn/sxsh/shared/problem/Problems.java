package vn.sxsh.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sxsh.shared.problem.ProblemDocument.Violation;
import vn.sxsh.shared.problem.ProblemException.FieldProblem;

/** Turns problems into answers: the only place where an error body is made. */
@ApplicationScoped
public class Problems {

  public static final String MEDIA_TYPE = "application/problem+json";

  private final Texts texts;

  Problems(Texts texts) {
    this.texts = texts;
  }

  public Response answer(ProblemException raised, Locale locale) {
    String code = raised.problem().name();
    String detail = text(locale, code + ".detail", raised.parameters(), "");
    if (raised.detailKey() != null) {
      detail = text(locale, raised.detailKey(), raised.parameters(), detail);
    }
    List<Violation> violations =
        raised.fields().stream()
            .map(
                at ->
                    new Violation(
                        at.field(),
                        at.code(),
                        text(locale, at.code(), parameters(raised, at), at.code())))
            .toList();
    return respond(
        document(
            raised.problem(),
            detail,
            violations.isEmpty() ? null : violations,
            raised.current(),
            locale),
        raised.retryAfterSeconds());
  }

  private static Map<String, Object> parameters(ProblemException raised, FieldProblem at) {
    Map<String, Object> all = new HashMap<>(raised.parameters());
    all.putAll(at.parameters());
    return all;
  }

  public Response answer(Problem problem, List<Violation> violations, Locale locale) {
    String detail = text(locale, problem.name() + ".detail", Map.of(), "");
    return respond(document(problem, detail, violations, null, locale), null);
  }

  public Response answer(Problem problem, Locale locale) {
    return answer(problem, null, locale);
  }

  /** The body alone, for the layers below JAX-RS. */
  public ProblemDocument document(Problem problem, Locale locale) {
    String detail = text(locale, problem.name() + ".detail", Map.of(), "");
    return document(problem, detail, null, null, locale);
  }

  private ProblemDocument document(
      Problem problem, String detail, List<Violation> violations, Object current, Locale locale) {
    String code = problem.name();
    return new ProblemDocument(
        "urn:sxsh:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
        text(locale, code + ".title", Map.of(), code),
        problem.status(),
        detail,
        code,
        violations,
        current);
  }

  private String text(Locale locale, String key, Map<String, ?> parameters, String fallback) {
    String found = texts.find(locale, key, parameters);
    return found == null ? fallback : found;
  }

  private static Response respond(ProblemDocument body, Long retryAfterSeconds) {
    Response.ResponseBuilder response =
        Response.status(body.status()).type(MEDIA_TYPE).entity(body);
    if (body.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (retryAfterSeconds != null) {
      response.header(HttpHeaders.RETRY_AFTER, retryAfterSeconds);
    }
    return response.build();
  }
}
