package vn.sxsh.shared.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who makes a request, as of now (not as of when the token was made).
 *
 * @param agencyId the agency that the person works for, if any
 * @param source what the change log calls the way in
 */
public record Caller(
    UUID id,
    String username,
    Set<String> permissions,
    Scope scope,
    UUID agencyId,
    ChangeSource source) {

  /** The account under which the program itself acts, such as when it loads reference data. */
  public static final UUID SYSTEM_ID = UUID.fromString("00000000-0000-7000-8000-000000000000");

  /** The program itself, loading data from a file. */
  public static final Caller SYSTEM =
      new Caller(SYSTEM_ID, "he-thong", Set.of(), Scope.PROVINCE, null, ChangeSource.SYSTEM);

  /** True when the caller has the permission, whatever its scope. */
  public boolean can(String permission) {
    return permissions.contains(permission);
  }

  /** The same caller, whose changes come in another way. */
  public Caller via(ChangeSource other) {
    return new Caller(id, username, permissions, scope, agencyId, other);
  }
}
