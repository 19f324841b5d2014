package vn.sxsh.server.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import vn.sxsh.shared.problem.CommonProblem;

/** The first and the last handler of every request. */
@ApplicationScoped
class Edge {

  /** Before everything of Quarkus, so that no answer leaves without the headers. */
  private static final int FIRST = Integer.MIN_VALUE;

  /** After the static files, which are Quarkus' own last resort. */
  private static final int LAST = Integer.MAX_VALUE;

  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  /** An address that cannot be decoded, for instance. */
  private static final int[] REFUSED_BEFORE_ANY_ROUTE = {400, 404, 405, 413, 414, 431, 500};

  private final EdgeAnswers answers;
  private final ForeignOrigins origins;
  private final HttpConfig config;

  Edge(EdgeAnswers answers, ForeignOrigins origins, HttpConfig config) {
    this.answers = answers;
    this.origins = origins;
    this.config = config;
  }

  void register(@Observes Router router) {
    router.route().order(FIRST).handler(this::enter).failureHandler(answers::answerFailure);
    router.route().order(LAST).handler(this::nothingHere);
    for (int status : REFUSED_BEFORE_ANY_ROUTE) {
      router.errorHandler(status, this::refused);
    }
  }

  private void refused(RoutingContext context) {
    SecurityHeaders.applyTo(context);
    answers.answerFailure(context);
  }

  private void enter(RoutingContext context) {
    SecurityHeaders.applyTo(context);
    Compression.applyTo(context);
    HttpServerRequest request = context.request();
    if (!METHODS.contains(request.method())) {
      answers.answer(context, CommonProblem.METHOD_NOT_ALLOWED);
    } else if (!isAddress(request.uri())) {
      answers.answer(context, CommonProblem.MALFORMED_REQUEST);
    } else if (request.uri().length() > config.maxUri()) {
      answers.answer(context, CommonProblem.URI_TOO_LONG);
    } else if (declaredLength(request) > limit(request)) {
      answers.refuseBody(context);
    } else if (!origins.answers(context)) {
      context.next();
    }
  }

  private long limit(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    boolean upload = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    return upload ? config.maxUpload() : config.maxBody();
  }

  /** Quarkus would refuse such an address too, but without a word and without the headers. */
  private static boolean isAddress(String uri) {
    try {
      return new URI(uri).getRawPath() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private void nothingHere(RoutingContext context) {
    boolean reads = Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(context.request().method());
    boolean api = context.request().path().startsWith("/api/");
    answers.answer(
        context, reads || api ? CommonProblem.NOT_FOUND : CommonProblem.METHOD_NOT_ALLOWED);
  }
}
