package vn.sxsh.server.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** The headers that every answer carries, whoever makes it. */
final class SecurityHeaders {

  private static final String NONCE = SecurityHeaders.class.getName() + ".nonce";
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'%s; img-src 'self' data: blob:; "
          + "font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
          + "form-action 'self'; object-src 'none'";
  private static final String WITHOUT_NONCE = POLICY.formatted("");
  private static final String UNUSED_FEATURES =
      "accelerometer=(), camera=(self), display-capture=(), geolocation=(self), gyroscope=(), "
          + "magnetometer=(), microphone=(), payment=(), usb=()";

  private SecurityHeaders() {}

  /** Lets styles pass that carry {@code nonce}: the UI kit makes them while it runs. */
  static void allowStyles(RoutingContext context, String nonce) {
    context.put(NONCE, nonce);
  }

  /** Sets them last, just before the head is written, so that nothing on the way loses them. */
  static void applyTo(RoutingContext context) {
    context.addHeadersEndHandler(done -> set(context));
  }

  private static void set(RoutingContext context) {
    MultiMap headers = context.response().headers();
    String nonce = context.get(NONCE);
    headers.set(
        "Content-Security-Policy",
        nonce == null ? WITHOUT_NONCE : POLICY.formatted(" 'nonce-" + nonce + "'"));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Permissions-Policy", UNUSED_FEATURES);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if ("https".equals(context.request().scheme())) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    cache(context, headers);
  }

  /** Hashed files never change; everything else is asked for again, and answers are not kept. */
  private static void cache(RoutingContext context, MultiMap headers) {
    int status = context.response().getStatusCode();
    String path = context.request().path();
    if (path != null && path.startsWith("/assets/") && (status < 300 || status == 304)) {
      headers.set("Cache-Control", "public, max-age=31536000, immutable");
    } else if (status >= 400 || !headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }
}
