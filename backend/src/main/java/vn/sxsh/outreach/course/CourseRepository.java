package vn.sxsh.outreach.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;

/** Queries over courses. */
@ApplicationScoped
public class CourseRepository implements Records<Course> {

  private static final Sorting SORTING =
      new Sorting("-startsOn,title", "id")
          .allow("title", "sql('(? collate \"vi-x-icu\")', title)")
          .allow("topic", "topic")
          .allow("hours", "hours")
          .allow("startsOn", "startsOn");

  private static final String PEOPLE =
      """
      SELECT r.course_id, count(DISTINCT r.person_id) AS people FROM course_result r
      WHERE r.deleted_at IS NULL AND r.course_id = ANY (CAST(string_to_array(:ids, ',') AS uuid[]))
      GROUP BY r.course_id
      """;

  /** So many people took part in a course. */
  record PeopleRow(UUID courseId, Long people) {}

  /** One page of the courses. */
  Page<Course> page(CourseFilter filter, PageRequest request) {
    ListQuery query =
        new ListQuery()
            .where("topic = :topic", "topic", filter.topic)
            .where("activityId = :activity", "activity", filter.activity);
    if (filter.year != null) {
      query.where("startsOn <= :yearEnd", "yearEnd", LocalDate.of(filter.year, 12, 31));
      query.where("endsOn >= :yearStart", "yearStart", LocalDate.of(filter.year, 1, 1));
    }
    return query
        .search(filter.q, "ARRAY[?, ?, ?]", "title, place, otherOrganiser")
        .page(this, request, SORTING);
  }

  /** The courses with those ids, deleted ones too. */
  List<Course> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), Course.class, ids);
  }

  /** How many people took part, by course; courses with nobody are left out. */
  @SuppressWarnings("unchecked")
  Map<UUID, Long> countPeople(Collection<UUID> ids) {
    Map<UUID, Long> counts = new HashMap<>();
    getEntityManager()
        .createNativeQuery(PEOPLE, PeopleRow.class)
        .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
        .getResultList()
        .forEach(row -> counts.put(((PeopleRow) row).courseId(), ((PeopleRow) row).people()));
    return counts;
  }
}
