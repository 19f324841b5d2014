package vn.sxsh.shared.persistence;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The network address that the running request came from. */
@ApplicationScoped
public class RequestOrigin {

  private final CurrentVertxRequest request;

  RequestOrigin(CurrentVertxRequest request) {
    this.request = request;
  }

  /** The address; the empty string outside of a request. */
  public String address() {
    RoutingContext current = request.getCurrent();
    return current == null || current.request().remoteAddress() == null
        ? ""
        : current.request().remoteAddress().hostAddress();
  }
}
