package vn.sxsh.identity.login;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Whoever has a password that somebody else chose can do one thing only: choose another. Until then
 * two people know it, and the log could not say which of them acted.
 */
class PasswordChangeGate {

  /** The attribute of the security identity that closes the gate. */
  static final String ATTRIBUTE = "sxsh.must-change-password";

  private final SecurityIdentity identity;

  PasswordChangeGate(SecurityIdentity identity) {
    this.identity = identity;
  }

  @ServerRequestFilter
  void hold(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    boolean open = path.matches("/?(auth/.*|me|me/password)/?");
    if (!open && Boolean.TRUE.equals(identity.getAttribute(ATTRIBUTE))) {
      throw IdentityProblem.PASSWORD_CHANGE_REQUIRED.raise();
    }
  }
}
