package vn.sxsh.server.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/**
 * Sends texts compressed to those who ask for it. Quarkus has a setting for this; it writes the
 * list of types into the program in another order with every build, so that no two would be equal.
 */
@Singleton
class Compression implements HttpServerOptionsCustomizer {

  private static final Set<String> TYPES =
      Set.of(
          "text/html",
          "text/plain",
          "text/css",
          "text/csv",
          "text/javascript",
          "application/javascript",
          "application/json",
          "application/geo+json",
          "application/problem+json",
          "application/manifest+json",
          "application/yaml",
          "image/svg+xml");

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setCompressionSupported(true);
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    options.setCompressionSupported(true);
  }

  /** Leaves alone what is small in itself: pictures, fonts, archives. */
  static void applyTo(RoutingContext context) {
    context.addHeadersEndHandler(done -> choose(context.response().headers()));
  }

  private static void choose(MultiMap headers) {
    String type = headers.get("Content-Type");
    if (!headers.contains("Content-Encoding") && !isText(type)) {
      headers.set("Content-Encoding", "identity");
    }
  }

  private static boolean isText(String type) {
    return type != null && TYPES.contains(type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT));
  }
}
