package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.sxsh.shared.paging.CursorValue;
import vn.sxsh.shared.paging.Keyset;
import vn.sxsh.shared.paging.Total;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Looks for findings in what the caller may know of, as far as an answer needs them. */
@ApplicationScoped
public class FindingRepository implements Records<FacilityFinding> {

  private static final String USUAL = "severity,name";

  private static final Keyset<FindingRow> SORTING =
      new Keyset<>(USUAL, "f.id", FindingRow::facilityId)
          .allow("severity", FindingSql.RULE, Integer::valueOf, FindingRow::rule)
          .allow("name", "f.name COLLATE \"vi-x-icu\"", name -> name, FindingRow::facilityName)
          .allow("code", "f.code", code -> code, FindingRow::facilityCode)
          .allowMissing("dueOn", "s.due_on", CursorValue::day, FindingRow::dueOn)
          .fieldByField();

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
  record RuleCount(QualityRule rule, Total open, long postponed, long overridden, long overdue) {

    long all() {
      return open.count() + postponed + overridden;
    }
  }

  private record Counted(
      Integer rule,
      Long said,
      Long open,
      Long postponed,
      Long overridden,
      Long overdue,
      Long found) {}

  /** One page of the findings, or those after the place that a cursor names. */
  WalkPage<FindingRow> page(FindingFilter filter, WalkRequest request) {
    FindingQuery.Parts parts = query.parts(filter);
    List<RuleCount> counts = count(filter, parts);
    Total total =
        new Total(
            counts.stream().mapToLong(RuleCount::all).sum(),
            counts.stream().allMatch(count -> count.open.isExact()));
    String sort = order(request.sort);
    List<FindingRow> found = rows(parts, request, sort);
    boolean more = found.size() > request.limit;
    List<FindingRow> items = more ? found.subList(0, request.limit) : found;
    String next = more ? SORTING.cursorOf(items.get(items.size() - 1), sort) : null;
    return WalkPage.of(items, total, request, next);
  }

  /** The findings of a filter counted by rule, the gravest first; no rule without any. */
  List<RuleCount> count(FindingFilter filter) {
    return count(filter, query.parts(filter));
  }

  private List<RuleCount> count(FindingFilter filter, FindingQuery.Parts parts) {
    if (parts.rules().isEmpty()) {
      return List.of();
    }
    String outer = parts.outer().sql();
    SqlConditions most =
        new SqlConditions().bind("most", filter.admitsUntouched() ? Total.MOST_COUNTED + 1 : 0);
    String counts =
        parts.rules().stream()
            .map(rule -> rule.count(outer))
            .collect(Collectors.joining("UNION ALL\n"));
    return most
        .applyTo(parts.applyTo(session.createNativeQuery(counts, Counted.class)))
        .getResultList()
        .stream()
        .map(counted -> shape(counted, filter.admitsUntouched()))
        .filter(count -> count.all() > 0)
        .sorted(Comparator.comparing(RuleCount::rule))
        .toList();
  }

  /** What nobody has said a word to is open. */
  private static RuleCount shape(Counted counted, boolean untouched) {
    Total found = Total.upTo(Total.MOST_COUNTED, counted.found);
    long others = untouched ? Math.max(0, found.count() - counted.said) : 0;
    return new RuleCount(
        QualityRule.values()[counted.rule],
        new Total(others + counted.open, found.isExact()),
        counted.postponed,
        counted.overridden,
        counted.overdue);
  }

  /** What is found in one facility that the caller may know of, the gravest first. */
  List<FindingRow> listOf(UUID facility) {
    WalkRequest all = new WalkRequest();
    all.limit = QualityRule.values().length;
    return rows(query.ofOne(facility), all, "severity");
  }

  private List<FindingRow> rows(FindingQuery.Parts parts, WalkRequest request, String sort) {
    SqlConditions place = new SqlConditions();
    List<Keyset.Stretch> stretches =
        request.continues() ? SORTING.after(request.cursor, sort, place) : SORTING.whole(sort);
    if (parts.rules().isEmpty()) {
      return List.of();
    }
    String values = SORTING.values(sort);
    String outer = parts.outer().sql();
    List<String> found =
        parts.rules().stream()
            .flatMap(
                rule -> stretches.stream().map(stretch -> rule.stretch(values, outer, stretch)))
            .toList();
    int skipped = request.continues() ? 0 : request.offset;
    int rows = request.limit + 1;
    place
        .bind("codes", FindingSql.CODES)
        .bind("rows", rows)
        .bind("skipped", skipped)
        .bind("reach", rows + skipped);
    String sql = FindingSql.page(found, SORTING.orderByValues(sort));
    return place
        .applyTo(parts.applyTo(session.createNativeQuery(sql, FindingRow.class)))
        .getResultList();
  }

  /** What somebody has taken on for a day of those, included, and has not settled for good. */
  List<FacilityFinding> listTaken(LocalDate from, LocalDate until) {
    return list(
        """
        ownerId is not null and dueOn between ?1 and ?2 and deletedAt is null
          and (outcome is null or outcome = ?3)
        order by dueOn, id
        """,
        from,
        until,
        FindingOutcome.POSTPONED);
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
