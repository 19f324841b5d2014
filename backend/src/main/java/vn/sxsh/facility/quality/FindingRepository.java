package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.sxsh.shared.paging.Keyset;
import vn.sxsh.shared.paging.Total;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.persistence.Records;

/** Computes findings over what the caller may know of, each time in one pass. */
@ApplicationScoped
public class FindingRepository implements Records<FacilityFinding> {

  private static final String USUAL = "severity,name";

  private static final Keyset<FindingRow> SORTING =
      new Keyset<>(USUAL, "b.id", FindingRow::facilityId)
          .allow("severity", "b.rule", Integer::valueOf, FindingRow::rule)
          .allow("name", "b.name COLLATE \"vi-x-icu\"", name -> name, FindingRow::facilityName)
          .allow("code", "b.code", code -> code, FindingRow::facilityCode)
          .allowMissing("dueOn", "s.due_on", Keyset::day, FindingRow::dueOn);

  private static final String COUNTS =
      """
      SELECT rule, count(*) FILTER (WHERE state = 'OPEN') AS open,
             count(*) FILTER (WHERE state = 'POSTPONED') AS postponed,
             count(*) FILTER (WHERE state = 'OVERRIDDEN') AS overridden,
             count(*) FILTER (WHERE state = 'OPEN' AND due_on < :today) AS overdue
      FROM (%s) found GROUP BY rule ORDER BY rule
      """;

  private static final String INSERT =
      """
      INSERT INTO facility_finding
        (id, version, facility_id, rule, owner_id, due_on, outcome, reason, given_for,
         decided_by, decided_at, created_at, created_by, updated_at, updated_by)
      VALUES (:id, 1, :facility, :rule, :owner, :due, :outcome, :reason, :givenFor,
              :decidedBy, :decidedAt, now(), :author, now(), :author)
      ON CONFLICT (facility_id, rule) DO NOTHING
      """;

  private final FindingQuery query;
  private final Session session;

  FindingRepository(FindingQuery query, Session session) {
    this.query = query;
    this.session = session;
  }

  /** How many findings of a rule there are, by where they stand. */
  record RuleCount(Integer rule, Long open, Long postponed, Long overridden, Long overdue) {}

  /** One page of the findings, or those after the place that a cursor names. */
  WalkPage<FindingRow> page(FindingFilter filter, WalkRequest request) {
    FindingQuery.Parts parts = query.parts(filter, null);
    long total =
        (Long) parts.applyTo(session.createNativeQuery(parts.select("count(*)"))).getSingleResult();
    String sort = order(request.sort);
    if (request.continues()) {
      parts
          .outer()
          .add(
              SORTING.after(request.cursor, sort, parts.outer()).stream()
                  .map(Keyset.Stretch::condition)
                  .collect(Collectors.joining(") OR (", "((", "))")));
    }
    List<FindingRow> found =
        parts
            .applyTo(session.createNativeQuery(rows(parts, sort), FindingRow.class))
            .setFirstResult(request.continues() ? 0 : request.offset)
            .setMaxResults(request.limit + 1)
            .getResultList();
    boolean more = found.size() > request.limit;
    List<FindingRow> items = more ? found.subList(0, request.limit) : found;
    String next = more ? SORTING.cursorOf(items.get(items.size() - 1), sort) : null;
    return WalkPage.of(items, new Total(total, true), request, next);
  }

  /** The findings of a filter counted by rule, the gravest first. */
  List<RuleCount> count(FindingFilter filter) {
    FindingQuery.Parts parts = query.parts(filter, null);
    String found = parts.select("b.rule, s.due_on, " + FindingSql.STATE + " AS state");
    return parts
        .applyTo(session.createNativeQuery(COUNTS.formatted(found), RuleCount.class))
        .getResultList();
  }

  /** What is found in one facility that the caller may know of, the gravest first. */
  List<FindingRow> listOf(UUID facility) {
    FindingQuery.Parts parts = query.parts(new FindingFilter(), facility);
    return parts
        .applyTo(session.createNativeQuery(rows(parts, "severity"), FindingRow.class))
        .getResultList();
  }

  /** What an outcome said now to a finding is given for. */
  String givenFor(UUID facility, QualityRule rule) {
    return (String)
        session
            .createNativeQuery(
                "SELECT %s FROM facility f WHERE f.id = :facility".formatted(rule.givenFor()))
            .setParameter("facility", facility)
            .getSingleResult();
  }

  /** What people have said to a finding, locked until the transaction ends; null when nothing. */
  FacilityFinding findForEdit(UUID facility, QualityRule rule) {
    return find("facilityId = ?1 and rule = ?2", facility, rule)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult();
  }

  /**
   * Writes the first thing that is said to a finding, as version 1; false when somebody else has
   * been faster.
   */
  boolean insert(FacilityFinding first, UUID author) {
    int written =
        session
            .createNativeMutationQuery(INSERT)
            .setParameter("id", first.id)
            .setParameter("facility", first.facilityId)
            .setParameter("rule", first.rule.name())
            .setParameter("owner", first.ownerId, UUID.class)
            .setParameter("due", first.dueOn, LocalDate.class)
            .setParameter(
                "outcome", first.outcome == null ? null : first.outcome.name(), String.class)
            .setParameter("reason", first.reason, String.class)
            .setParameter("givenFor", first.givenFor, String.class)
            .setParameter("decidedBy", first.decidedBy, UUID.class)
            .setParameter("decidedAt", first.decidedAt, Instant.class)
            .setParameter("author", author)
            .executeUpdate();
    return written == 1;
  }

  private static String rows(FindingQuery.Parts parts, String sort) {
    return parts.select(FindingSql.COLUMNS) + " ORDER BY " + SORTING.orderBy(sort);
  }

  /** A facility has a finding a rule: the rule has a part in every order. */
  private static String order(String asked) {
    if (asked == null || asked.isBlank()) {
      return USUAL;
    }
    List<String> fields = List.of(asked.split(","));
    boolean there = fields.stream().anyMatch(field -> field.matches("-?severity"));
    boolean down = fields.stream().allMatch(field -> field.startsWith("-"));
    return there ? asked : asked + (down ? ",-severity" : ",severity");
  }
}
