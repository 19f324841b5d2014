package vn.sxsh.plan.text;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.security.Scope;

/** Queries over plans. A draft does not exist for those who may not write plans. */
@ApplicationScoped
public class PlanRepository implements Records<Plan> {

  private static final Sorting SORTING =
      new Sorting("-periodStart,number", "p.id")
          .allow("number", "p.number")
          .allow("title", "p.title")
          .allow("issuer", "p.issuer")
          .allow("issuedOn", "p.issuedOn")
          .allow("periodStart", "p.periodStart")
          .allow("periodEnd", "p.periodEnd")
          .allow("status", "p.status")
          .allow("updatedAt", "p.updatedAt");

  private final CurrentCaller caller;

  PlanRepository(CurrentCaller caller) {
    this.caller = caller;
  }

  /** The living plan, unless the caller may not know of it. */
  public Plan findVisible(UUID id) {
    Plan plan = findLiving(id);
    if (plan.status == PlanStatus.DRAFT && !seesDrafts()) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return plan;
  }

  /** Reports NOT_FOUND or FORBIDDEN unless the caller may write the plan. */
  public void requireWritable(Plan plan) {
    findVisible(plan.id);
    requireWriter();
  }

  /** Reports FORBIDDEN unless the caller may write plans, which concern the whole province. */
  public void requireWriter() {
    Caller writer = caller.get();
    if (!writer.can(Permissions.PLAN_WRITE) || writer.scope().kind() != Scope.Kind.PROVINCE) {
      throw CommonProblem.FORBIDDEN.raise();
    }
  }

  /** The plans in force whose period ends between those days, included. */
  List<Plan> listEnding(LocalDate from, LocalDate until) {
    return list(
        "status = ?1 and deletedAt is null and periodEnd between ?2 and ?3 order by periodEnd, id",
        PlanStatus.ACTIVE,
        from,
        until);
  }

  /** The living plans that match and that the caller may know of, one page of them. */
  public Page<Plan> search(PlanFilter filter, PageRequest page) {
    StringBuilder query = new StringBuilder("from Plan p where p.deletedAt is null");
    Parameters parameters = new Parameters();
    if (!seesDrafts()) {
      query.append(" and p.status <> :draft");
      parameters.and("draft", PlanStatus.DRAFT);
    }
    if (filter.q != null && !filter.q.isBlank()) {
      query.append(" and p.search like cast(function('search_pattern', :q) as String) escape '\\'");
      parameters.and("q", filter.q);
    }
    if (!filter.status.isEmpty()) {
      query.append(" and p.status in :status");
      parameters.and("status", filter.status);
    }
    if (filter.year != null) {
      query.append(" and p.periodStart <= :yearEnd and p.periodEnd >= :yearStart");
      parameters
          .and("yearStart", LocalDate.of(filter.year, 1, 1))
          .and("yearEnd", LocalDate.of(filter.year, 12, 31));
    }
    query.append(" order by ").append(SORTING.orderBy(page.sort));
    return page(find(query.toString(), parameters), page);
  }

  /** Of the published plans that have begun by a day, the one that began last. */
  public Optional<Plan> findBegun(LocalDate day) {
    return find(
            "periodStart <= ?1 and status <> ?2 and deletedAt is null"
                + " order by periodStart desc, number, id",
            day,
            PlanStatus.DRAFT)
        .firstResultOptional();
  }

  /** Those of the plans that live and that the caller may know of. */
  public List<Plan> listVisible(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("id in ?1 and deletedAt is null", ids).stream()
            .filter(plan -> plan.status != PlanStatus.DRAFT || seesDrafts())
            .toList();
  }

  /** The living plans of that number, drafts too: whoever imports must not make a second one. */
  public List<Plan> listByNumber(String number) {
    return list(
        "function('search_text', number) = function('search_text', ?1) and deletedAt is null"
            + " order by createdAt, id",
        number);
  }

  /** The living plans of that title that print no number. */
  public List<Plan> listUnnumberedByTitle(String title) {
    return list(
        "number is null and function('search_text', title) = function('search_text', ?1)"
            + " and deletedAt is null order by createdAt, id",
        title);
  }

  private boolean seesDrafts() {
    return caller.get().can(Permissions.PLAN_WRITE);
  }
}
