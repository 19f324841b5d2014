package vn.sxsh.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.Scope;

/** Queries over accounts. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

  private static final Sorting SORTING =
      new Sorting("displayName", "id")
          .allow("displayName", "sql('(? collate \"vi-x-icu\")', displayName)")
          .allow("username", "username")
          .allow("role", "role")
          .allow("status", "status")
          .allow("lastUsedAt", "lastUsedAt")
          .allow("updatedAt", "updatedAt");

  /** The living account of that name, whatever its case. */
  public Optional<Account> findByUsername(String username) {
    // Lowered here, as the counter of tries does it: the database would take İ for i.
    String name = username.toLowerCase(Locale.ROOT);
    return find("lower(username) = ?1 and deletedAt is null", name).firstResultOptional();
  }

  /** The people's accounts that came with the demonstration, in the order of their roles. */
  public List<Account> listDemonstration() {
    return find(
            "demonstration = true and createdBy = ?1 and kind = ?2 and status = ?3"
                + " and deletedAt is null",
            Caller.SYSTEM_ID,
            AccountKind.PERSON,
            AccountStatus.ACTIVE)
        .stream()
        .sorted(Comparator.comparing(account -> account.role))
        .toList();
  }

  /** The people of those roles who can log in, in the order of their names. */
  List<Account> listPeople(Collection<Role> roles) {
    return list(
        "role in ?1 and kind = ?2 and status = ?3 and deletedAt is null order by "
            + SORTING.orderBy("displayName"),
        roles,
        AccountKind.PERSON,
        AccountStatus.ACTIVE);
  }

  /** One page of the accounts that {@code caller} may see. */
  public Page<Account> page(AccountFilter filter, PageRequest request, Caller caller) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    onlyVisible(caller, conditions, values);
    if (filter.q != null && !filter.q.isBlank()) {
      conditions.add("search like cast(function('search_pattern', :q) as String) escape '\\'");
      values.put("q", filter.q);
    }
    if (filter.roles != null && !filter.roles.isEmpty()) {
      conditions.add("role in :roles");
      values.put("roles", filter.roles);
    }
    equal("kind", filter.kind, conditions, values);
    equal("status", filter.status, conditions, values);
    equal("scopeKind", filter.scopeKind, conditions, values);
    equal("scopeRefId", filter.scopeRefId, conditions, values);
    equal("agencyId", filter.agencyId, conditions, values);
    String where = String.join(" and ", conditions);
    PanacheQuery<Account> query =
        find(where + " order by " + SORTING.orderBy(request.sort), values)
            .range(request.offset, request.offset + request.limit - 1);
    return new Page<>(query.list(), count(where, values), request.limit, request.offset);
  }

  /** The account, unless it lies outside of what {@code caller} may see. */
  public Optional<Account> findVisible(UUID id, Caller caller) {
    List<String> conditions = new ArrayList<>(List.of("id = :id"));
    Map<String, Object> values = new HashMap<>(Map.of("id", id));
    onlyVisible(caller, conditions, values);
    return find(String.join(" and ", conditions), values).firstResultOptional();
  }

  /** As {@link #findVisible}, locked until the transaction ends. */
  public Optional<Account> findForEdit(UUID id, Caller caller) {
    Optional<Account> visible = findVisible(id, caller);
    visible.ifPresent(
        account -> getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE));
    return visible;
  }

  /** All of them, deleted ones too: the log names whoever wrote. */
  public List<Account> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), Account.class, ids);
  }

  /**
   * How many administrators of the whole province can log in, {@code except} not counted. Whoever
   * asks takes turns with others who ask, so that two administrators cannot lock each other out.
   */
  public long countOtherAdministrators(UUID except) {
    getEntityManager()
        .createNativeQuery("SELECT count(*) FROM pg_advisory_xact_lock(hashtext('administrators'))")
        .getSingleResult();
    return count(
        "role = ?1 and scopeKind = ?2 and status = ?3 and deletedAt is null and id <> ?4",
        Role.ADMINISTRATOR,
        Scope.Kind.PROVINCE,
        AccountStatus.ACTIVE,
        except);
  }

  /** How many accounts of people or machines there are that are, or are not, made up. */
  public long countActive(boolean demonstration) {
    return count(
        "demonstration = ?1 and status = ?2 and kind <> ?3 and deletedAt is null",
        demonstration,
        AccountStatus.ACTIVE,
        AccountKind.SYSTEM);
  }

  /** Whoever does not reach the whole province sees accounts of the same reach only. */
  private static void onlyVisible(
      Caller caller, List<String> conditions, Map<String, Object> values) {
    conditions.add("deletedAt is null and kind <> :system");
    values.put("system", AccountKind.SYSTEM);
    if (caller.scope().kind() != Scope.Kind.PROVINCE) {
      conditions.add("(id = :self or scopeKind = :ownKind and scopeRefId = :ownRef)");
      values.put("self", caller.id());
      values.put("ownKind", caller.scope().kind());
      values.put("ownRef", caller.scope().refId());
    }
  }

  private static void equal(
      String field, Object value, List<String> conditions, Map<String, Object> values) {
    if (value != null) {
      conditions.add(field + " = :" + field);
      values.put(field, value);
    }
  }
}
