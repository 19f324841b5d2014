package vn.sxsh.server.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Lets scripts of the listed origins call the API with a token. An origin that is not listed gets
 * no word about it, and its browser keeps the answer to itself.
 */
@ApplicationScoped
class ForeignOrigins {

  private final Set<String> listed;

  ForeignOrigins(HttpConfig config) {
    this.listed = config.corsOrigins().map(Set::copyOf).orElse(Set.of());
  }

  /** Returns true when the request was a browser's preliminary question, which is then answered. */
  boolean answers(RoutingContext context) {
    String origin = context.request().getHeader("Origin");
    if (origin == null || !listed.contains(origin)) {
      return false;
    }
    HttpServerResponse response = context.response();
    response.putHeader("Access-Control-Allow-Origin", origin).putHeader("Vary", "Origin");
    if (context.request().method() != HttpMethod.OPTIONS
        || context.request().getHeader("Access-Control-Request-Method") == null) {
      response.putHeader("Access-Control-Expose-Headers", "ETag,Location,Retry-After");
      return false;
    }
    response
        .putHeader("Access-Control-Allow-Methods", "GET,POST,PUT,PATCH,DELETE")
        .putHeader(
            "Access-Control-Allow-Headers", "Authorization,Content-Type,If-Match,Accept-Language")
        .putHeader("Access-Control-Max-Age", "3600")
        .setStatusCode(204)
        .end();
    return true;
  }
}
