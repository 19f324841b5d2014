package vn.sxsh.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.sxsh.shared.problem.ProblemDocument.Violation;

/**
 * Every way a request can fail, in one place. 4xx are logged at INFO, 5xx at ERROR; no answer ever
 * holds a class name, a stack trace or SQL.
 */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger("vn.sxsh.problem");

  private static final Predicate<String> UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}").asMatchPredicate();

  private final Problems problems;
  private final DatabaseFaults databaseFaults;

  ProblemMappers(Problems problems, DatabaseFaults databaseFaults) {
    this.problems = problems;
    this.databaseFaults = databaseFaults;
  }

  @ServerExceptionMapper
  Response problem(ProblemException raised, HttpHeaders headers) {
    LOG.infof("%d %s", raised.problem().status(), raised.problem().name());
    return problems.answer(raised, locale(headers));
  }

  @ServerExceptionMapper
  Response validation(ConstraintViolationException failed, HttpHeaders headers) {
    List<Violation> violations =
        failed.getConstraintViolations().stream()
            .map(ProblemMappers::violation)
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
            .toList();
    return problems.answer(CommonProblem.VALIDATION_FAILED, violations, locale(headers));
  }

  /** The framework's own exception for arguments; without this its own mapper would answer. */
  @ServerExceptionMapper
  Response arguments(ResteasyReactiveViolationException failed, HttpHeaders headers) {
    return validation(failed, headers);
  }

  /** As above: a mapper of the framework's would answer instead, with a body of its own. */
  @ServerExceptionMapper
  Response wrongType(MismatchedInputException malformed, HttpHeaders headers) {
    return json(malformed, headers);
  }

  @ServerExceptionMapper
  Response json(JacksonException malformed, HttpHeaders headers) {
    Locale locale = locale(headers);
    if (malformed instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      ProblemException raised =
          CommonProblem.MALFORMED_REQUEST.raise().at(jsonPath(mapping), "WRONG_TYPE");
      return problems.answer(raised, locale);
    }
    return problems.answer(CommonProblem.MALFORMED_REQUEST, locale);
  }

  @ServerExceptionMapper
  Response notAuthenticated(UnauthorizedException missing, HttpHeaders headers) {
    return problems.answer(CommonProblem.NOT_AUTHENTICATED, locale(headers));
  }

  @ServerExceptionMapper
  Response notAuthenticated(AuthenticationFailedException failed, HttpHeaders headers) {
    return problems.answer(CommonProblem.NOT_AUTHENTICATED, locale(headers));
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException denied, HttpHeaders headers) {
    return problems.answer(CommonProblem.FORBIDDEN, locale(headers));
  }

  @ServerExceptionMapper
  Response stale(OptimisticLockException lost, HttpHeaders headers) {
    return problems.answer(CommonProblem.STALE_VERSION, locale(headers));
  }

  /**
   * The framework answers 404 to a query parameter of the wrong type too; that one is malformed.
   */
  @ServerExceptionMapper
  Response notFound(NotFoundException missing, HttpHeaders headers, UriInfo uri) {
    boolean unreadable = missing.getCause() != null;
    boolean pathIsFine =
        uri.getPathParameters().values().stream().allMatch(ids -> ids.stream().allMatch(UUID_FORM));
    return problems.answer(
        unreadable && pathIsFine ? CommonProblem.MALFORMED_REQUEST : CommonProblem.NOT_FOUND,
        locale(headers));
  }

  /** Query parameters that cannot be read come here as 404 with the reason inside. */
  @ServerExceptionMapper
  Response http(WebApplicationException failed, HttpHeaders headers) {
    if (failed.getCause() instanceof JacksonException malformed) {
      return json(malformed, headers);
    }
    if (failed.getCause() instanceof ProblemException raised) {
      return problem(raised, headers);
    }
    if (failed.getCause() instanceof DateTimeException) {
      return problems.answer(CommonProblem.MALFORMED_REQUEST, locale(headers));
    }
    int status = failed.getResponse().getStatus();
    if (status < 400) {
      return failed.getResponse();
    }
    return problems.answer(CommonProblem.of(status), locale(headers));
  }

  @ServerExceptionMapper
  Response anythingElse(Throwable failed, HttpHeaders headers) {
    ProblemException known = databaseFaults.translate(failed);
    if (known != null) {
      if (known.problem().status() >= 500) {
        LOG.warnf("%d %s: %s", known.problem().status(), known.problem().name(), failed);
      }
      return problems.answer(known, locale(headers));
    }
    if (hungUp(failed)) {
      LOG.info("The client hung up before its answer");
    } else {
      LOG.error("Unexpected failure", failed);
    }
    return problems.answer(CommonProblem.INTERNAL, locale(headers));
  }

  private static boolean hungUp(Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
        .anyMatch(HttpClosedException.class::isInstance);
  }

  private static Locale locale(HttpHeaders headers) {
    return Texts.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    String annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new Violation(
        fieldPath(violation.getPropertyPath()), upperSnake(annotation), violation.getMessage());
  }

  /**
   * The path below the parameter: {@code register.request.items[0].name} is {@code items[0].name}.
   */
  private static String fieldPath(Path path) {
    List<String> names = new ArrayList<>();
    for (Path.Node node : path) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {}
        default -> names.add(node.toString());
      }
    }
    return String.join(".", names.size() > 1 ? names.subList(1, names.size()) : names);
  }

  private static String upperSnake(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  private static String jsonPath(JsonMappingException mapping) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : mapping.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
