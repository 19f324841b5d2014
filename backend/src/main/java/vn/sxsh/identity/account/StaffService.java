package vn.sxsh.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.sxsh.shared.security.Caller;

/** Tells the rest of the program who there is to take on work. */
@ApplicationScoped
@Transactional
public class StaffService {

  private final AccountRepository accounts;

  StaffService(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /**
   * People who can log in and have a permission, in the order of their names.
   *
   * @param suited picks from them, all at once
   */
  public List<AccountRef> list(String permission, Function<List<Caller>, List<Caller>> suited) {
    List<Account> people = people(permission);
    List<Caller> picked = suited.apply(people.stream().map(Account::asCaller).toList());
    return people.stream()
        .filter(person -> picked.stream().anyMatch(it -> it.id().equals(person.id)))
        .map(person -> new AccountRef(person.id, person.displayName))
        .toList();
  }

  /** Everybody who can log in and has a permission, with how far it reaches. */
  public List<Caller> callers(String permission) {
    return people(permission).stream().map(Account::asCaller).toList();
  }

  /** Where an account gets mail, if anywhere. */
  public Optional<String> email(UUID accountId) {
    return accounts.findByIdOptional(accountId).map(account -> account.email);
  }

  /** Where an account that can log in gets mail, if anywhere. */
  public Optional<String> mailbox(UUID accountId) {
    return accounts
        .findByIdOptional(accountId)
        .filter(it -> it.status == AccountStatus.ACTIVE && it.deletedAt == null)
        .map(it -> it.email);
  }

  private List<Account> people(String permission) {
    return accounts.listPeople(
        Arrays.stream(Role.values())
            .filter(role -> role.permissions().contains(permission))
            .toList());
  }
}
