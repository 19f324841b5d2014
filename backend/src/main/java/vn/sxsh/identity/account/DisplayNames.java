package vn.sxsh.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.shared.security.AccountNames;

/** Tells the rest of the program what people are called. */
@ApplicationScoped
@Transactional
class DisplayNames implements AccountNames {

  private final AccountRepository accounts;

  DisplayNames(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public Map<UUID, String> displayNames(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : accounts.listByIds(ids).stream()
            .collect(Collectors.toMap(account -> account.id, account -> account.displayName));
  }
}
