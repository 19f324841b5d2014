package vn.sxsh.shared.security;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an account's permissions reach.
 *
 * @param kind what the scope is a part of
 * @param refId the unit, agency or facility; null for PROVINCE and ASSIGNED
 */
public record Scope(Kind kind, UUID refId) {

  /** The kinds of reach that an account can have. */
  @Schema(name = "ScopeKind")
  public enum Kind {
    /** Everything. */
    PROVINCE,
    /** A node of the tree of administrative units, and all that lies or lay below it. */
    AREA,
    /** What concerns one agency. */
    AGENCY,
    /** One facility. */
    FACILITY,
    /** The facilities that were assigned to the account. */
    ASSIGNED
  }

  /** The scope of the whole province. */
  public static final Scope PROVINCE = new Scope(Kind.PROVINCE, null);

  /** True when nothing that {@code other} reaches lies outside of this scope. */
  public boolean covers(Scope other) {
    return kind == Kind.PROVINCE || equals(other);
  }
}
