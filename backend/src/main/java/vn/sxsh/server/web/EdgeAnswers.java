package vn.sxsh.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.problem.Problems;
import vn.sxsh.shared.problem.Texts;

/** Errors of requests that never reach a resource, in the same form as all others. */
@ApplicationScoped
class EdgeAnswers {

  private static final Logger LOG = Logger.getLogger(EdgeAnswers.class);

  private static final long LINGER_MILLIS = 2000;

  private final Problems problems;
  private final ObjectMapper json;

  EdgeAnswers(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  void answer(RoutingContext context, CommonProblem problem) {
    if (context.response().ended() || context.response().headWritten()) {
      return;
    }
    Locale locale = Texts.choose(context.request().getHeader("Accept-Language"));
    try {
      Buffer body = Buffer.buffer(json.writeValueAsBytes(problems.document(problem, locale)));
      if (problem == CommonProblem.NOT_AUTHENTICATED) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
      }
      context
          .response()
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problems.MEDIA_TYPE)
          .end(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Answers at once, before the body. What is on its way is let through unread for a moment:
   * closing the connection on a client that still sends would tear the answer out of its hands.
   */
  void refuseBody(RoutingContext context) {
    HttpServerRequest request = context.request();
    HttpConnection connection = request.connection();
    long patience = context.vertx().setTimer(LINGER_MILLIS, late -> connection.close());
    request.endHandler(
        sent -> {
          context.vertx().cancelTimer(patience);
          connection.close();
        });
    request.exceptionHandler(gone -> context.vertx().cancelTimer(patience));
    context.response().putHeader("Connection", "close");
    answer(context, CommonProblem.TOO_LARGE);
    request.resume();
  }

  /** The answer to whatever failed on the way; only the unexpected is logged as an error. */
  void answerFailure(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
      answer(context, CommonProblem.NOT_AUTHENTICATED);
    } else if (failure instanceof ForbiddenException) {
      answer(context, CommonProblem.FORBIDDEN);
    } else {
      int status = context.statusCode() < 400 ? 500 : context.statusCode();
      if (status >= 500) {
        LOG.error("Unexpected failure", failure);
      }
      answer(context, CommonProblem.of(status));
    }
  }
}
