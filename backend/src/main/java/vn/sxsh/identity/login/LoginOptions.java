package vn.sxsh.identity.login;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.identity.account.Role;

/**
 * What the login page must know before anybody has logged in.
 *
 * @param demonstration true when the program runs with invented data
 * @param accounts the demonstration accounts to offer; empty in production
 */
public record LoginOptions(
    @Schema(required = true) boolean demonstration,
    @Schema(required = true) List<DemoAccount> accounts) {

  /** A demonstration account that the login page offers. */
  public record DemoAccount(
      @Schema(required = true) String username,
      @Schema(required = true) Role role,
      @Schema(required = true) String description) {}
}
