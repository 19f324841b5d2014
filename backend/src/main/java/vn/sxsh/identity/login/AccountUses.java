package vn.sxsh.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** When an account last logged in. Kept beside the account: a login is no change of it. */
@ApplicationScoped
@Transactional
public class AccountUses {

  private final EntityManager entityManager;

  AccountUses(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Notes that the account has logged in just now. */
  public void note(UUID accountId) {
    entityManager
        .createNativeQuery(
            "INSERT INTO account_use (account_id, last_used_at) VALUES (:account, now())"
                + " ON CONFLICT (account_id) DO UPDATE SET last_used_at = excluded.last_used_at")
        .setParameter("account", accountId)
        .executeUpdate();
  }
}
