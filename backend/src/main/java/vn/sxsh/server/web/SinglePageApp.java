package vn.sxsh.server.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Serves the single-page app's one page for every address that belongs to it, so that a link into
 * the app works when it is opened or reloaded. Each answer carries a nonce of its own.
 */
@ApplicationScoped
class SinglePageApp {

  private static final int BEFORE_STATIC_FILES = -100;
  private static final String PLACEHOLDER = "__CSP_NONCE__";

  private final SecureRandom random = new SecureRandom();
  private final String page = read();

  void register(@Observes Router router) {
    router
        .route()
        .order(BEFORE_STATIC_FILES)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(this::serve);
  }

  private void serve(RoutingContext context) {
    if (page == null || !belongsToApp(context.normalizedPath())) {
      context.next();
      return;
    }
    String nonce = newNonce();
    SecurityHeaders.allowStyles(context, nonce);
    context
        .response()
        .putHeader("Content-Type", "text/html;charset=UTF-8")
        .putHeader("Cache-Control", "no-store")
        .end(page.replace(PLACEHOLDER, nonce));
  }

  /** Not the API, not what the program says about itself, and no file: those have a dot. */
  static boolean belongsToApp(String path) {
    return path.equals("/index.html")
        || (!isUnder(path, "/api") && !isUnder(path, "/q") && !path.contains("."));
  }

  private static boolean isUnder(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  private String newNonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String read() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream("META-INF/resources/index.html")) {
      return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
