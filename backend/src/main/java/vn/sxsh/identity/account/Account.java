package vn.sxsh.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import vn.sxsh.shared.persistence.Record;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.ChangeSource;
import vn.sxsh.shared.security.Scope;

/** A person or a machine that may use the program. */
@Entity
public class Account extends Record {

  @Enumerated(EnumType.STRING)
  public AccountKind kind;

  public String username;
  public String displayName;
  public String email;
  public String phone;

  @Enumerated(EnumType.STRING)
  public Role role;

  @Enumerated(EnumType.STRING)
  public Scope.Kind scopeKind;

  public UUID scopeRefId;
  public UUID agencyId;

  @Enumerated(EnumType.STRING)
  public AccountStatus status;

  /** Made in a demonstration; production refuses to start while such an account is active. */
  public boolean demonstration;

  public String passwordHash;

  /** Somebody else has set the password: the person must choose an own one first. */
  public boolean mustChangePassword;

  /** Tokens of an earlier epoch are refused. */
  public int tokenEpoch;

  /** The last login; kept beside the account, because it is no change of it. */
  @Formula("(select u.last_used_at from account_use u where u.account_id = id)")
  public Instant lastUsedAt;

  /** Name and user name without diacritics, made by the database. */
  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  String search;

  /** How far the account's permissions reach. */
  public Scope scope() {
    return new Scope(scopeKind, scopeRefId);
  }

  /** True while the account may log in. */
  public boolean isActive() {
    return status == AccountStatus.ACTIVE && deletedAt == null;
  }

  /** Ends every session and token of the account. */
  public void endTokens() {
    tokenEpoch++;
  }

  /** The account as the rest of the program sees it. */
  public Caller asCaller() {
    ChangeSource source = kind == AccountKind.MACHINE ? ChangeSource.MINISTRY : ChangeSource.WEB;
    return new Caller(id, username, role.permissions(), scope(), agencyId, source);
  }
}
