package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.time.VietnamTime;

/** Queries over outreach activities. */
@ApplicationScoped
public class ActivityRepository implements Records<OutreachActivity> {

  private static final Sorting SORTING =
      new Sorting("-startsOn,code", "id")
          .allow("code", "code")
          .allow("title", "sql('(? collate \"vi-x-icu\")', title)")
          .allow("kind", "kind")
          .allow("startsOn", "startsOn")
          .allow("endsOn", "endsOn")
          .allow("status", "status")
          .allow("cost", "cost")
          .allow("updatedAt", "updatedAt");

  private static final String TAKEN_PART =
      "id in (select p.activityId from OutreachFacility p"
          + " where p.facilityId = :facility and p.deletedAt is null)";

  /** One page of the activities. */
  Page<OutreachActivity> page(ActivityFilter filter, Reach reach, PageRequest request) {
    return query(filter, reach).page(this, request, SORTING);
  }

  /**
   * What a filter reaches beyond the ids that it names.
   *
   * @param organisers the organiser and those that it took over from; null: anybody
   * @param units the units of the area; null: anywhere
   */
  record Reach(Set<UUID> organisers, Set<UUID> units) {}

  private static ListQuery query(ActivityFilter filter, Reach reach) {
    ListQuery query =
        new ListQuery()
            .where("kind in :kinds", "kinds", filter.kinds)
            .where("status in :statuses", "statuses", filter.statuses)
            .where("taskId = :task", "task", filter.task)
            .where("workItemId = :workItem", "workItem", filter.workItem)
            .where("organiserId in :organisers", "organisers", reach.organisers())
            .where("adminUnitId in :units", "units", reach.units())
            .where("updatedAt >= :changed", "changed", VietnamTime.startOf(filter.changedSince))
            .where(TAKEN_PART, "facility", filter.facility);
    if (filter.topic != null) {
      query.where(
          filter.topic == OutreachTopic.CLEANER_PRODUCTION ? "cleanerProduction" : "energySaving");
    }
    if (filter.year != null) {
      query.where("startsOn <= :yearEnd", "yearEnd", LocalDate.of(filter.year, 12, 31));
      query.where("endsOn >= :yearStart", "yearStart", LocalDate.of(filter.year, 1, 1));
    }
    return query.search(filter.q, "ARRAY[?, ?, ?, ?]", "code, title, place, outlet");
  }

  /** The activities with those ids, deleted ones too: old records go on naming them. */
  List<OutreachActivity> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), OutreachActivity.class, ids);
  }

  /** True when another activity repeats this one. */
  boolean hasReruns(UUID id) {
    return count("rerunOfId = ?1 and deletedAt is null", id) > 0;
  }

  /** A code that no activity has had. */
  String nextCode() {
    return (String)
        getEntityManager()
            .createNativeQuery("SELECT 'HD-' || lpad(nextval('outreach_code')::text, 6, '0')")
            .getSingleResult();
  }
}
