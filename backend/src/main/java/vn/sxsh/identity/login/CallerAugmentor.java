package vn.sxsh.identity.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sxsh.shared.security.CurrentCaller;

/** Gives a verified token the permissions that its account has now. */
@ApplicationScoped
public class CallerAugmentor implements SecurityIdentityAugmentor {

  private final CallerDirectory callers;

  CallerAugmentor(CallerDirectory callers) {
    this.callers = callers;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.isAnonymous()
        ? Uni.createFrom().item(identity)
        : Uni.createFrom().deferred(() -> known(identity, context));
  }

  /** Only reading may block; most requests have nothing to read, and stay on their thread. */
  private Uni<SecurityIdentity> known(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    JsonWebToken token = (JsonWebToken) identity.getPrincipal();
    UUID account = accountId(token);
    CallerDirectory.Entry fresh = callers.fresh(account);
    return fresh != null
        ? Uni.createFrom().item(withPermissions(identity, fresh, token))
        : context.runBlocking(() -> withPermissions(identity, callers.read(account), token));
  }

  private static SecurityIdentity withPermissions(
      SecurityIdentity identity, CallerDirectory.Entry entry, JsonWebToken token) {
    CallerDirectory.Known known =
        entry.ofToken(epoch(token)).orElseThrow(AuthenticationFailedException::new);
    return QuarkusSecurityIdentity.builder(identity)
        .addPermissionsAsString(known.caller().permissions())
        .addAttribute(CurrentCaller.ATTRIBUTE, known.caller())
        .addAttribute(PasswordChangeGate.ATTRIBUTE, known.mustChangePassword())
        .build();
  }

  private static UUID accountId(JsonWebToken token) {
    try {
      return UUID.fromString(token.getSubject());
    } catch (IllegalArgumentException | NullPointerException foreign) {
      throw new AuthenticationFailedException(foreign);
    }
  }

  private static int epoch(JsonWebToken token) {
    Object epoch = token.getClaim(AccessTokens.EPOCH);
    return epoch == null ? -1 : Integer.parseInt(epoch.toString());
  }
}
