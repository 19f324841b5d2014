package vn.sxsh.identity.setup;

import java.util.UUID;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;

/** An account that everybody may try the program with. */
public record DemonstrationAccount(
    String username, String displayName, Role role, Scope scope, UUID agencyId, String password) {}
