package vn.sxsh.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries over accounts. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

  /** The living account of that name, whatever its case. */
  public Optional<Account> findByUsername(String username) {
    return find("lower(username) = lower(?1) and deletedAt is null", username)
        .firstResultOptional();
  }

  /** The people's accounts made for demonstration, in the order of their roles. */
  public List<Account> listDemonstration() {
    return find(
            "demonstration = true and kind = ?1 and status = ?2 and deletedAt is null",
            AccountKind.PERSON,
            AccountStatus.ACTIVE)
        .stream()
        .sorted(Comparator.comparing(account -> account.role))
        .toList();
  }
}
