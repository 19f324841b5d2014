package vn.sxsh.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import vn.sxsh.shared.problem.CommonProblem;

/** The caller of the running request; background work says on whose behalf it runs. */
@RequestScoped
public class CurrentCaller {

  /** The attribute of the security identity that holds the {@link Caller}. */
  public static final String ATTRIBUTE = "sxsh.caller";

  private final SecurityIdentity identity;
  private Caller acting;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The caller; reports NOT_AUTHENTICATED when there is none. */
  public Caller get() {
    if (acting != null) {
      return acting;
    }
    Caller caller = identity.getAttribute(ATTRIBUTE);
    if (caller == null) {
      throw CommonProblem.NOT_AUTHENTICATED.raise();
    }
    return caller;
  }

  /** Lets the rest of this request or job act as {@code caller}. */
  public void actAs(Caller caller) {
    acting = caller;
  }
}
