package vn.sxsh.notice.inbox;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.notice.Telling;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;

/** Queries over notices, each about those of one person. */
@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

  private static final Sorting SORTING =
      new Sorting("-createdAt", "id desc")
          .allow("createdAt", "createdAt")
          .allow("dueOn", "dueOn")
          .allow("kind", "kind");

  /** The database decides whether somebody has been told already: servers may tell together. */
  private static final String TELL =
      """
      INSERT INTO notice
        (id, account_id, kind, key, stage, due_on, subject_name, detail, path, created_at)
      SELECT uuidv7(), a.id, :kind, :key, :stage, :due, :subject, :detail, :path, :now
      FROM unnest(CAST(:accounts AS uuid[])) WITH ORDINALITY a (id, place) ORDER BY a.place
      ON CONFLICT (account_id, key) DO NOTHING
      """;

  private static final String COUNT_UNREAD =
      """
      SELECT count(*) FROM (SELECT FROM notice n
        WHERE n.account_id = :account AND n.read_at IS NULL LIMIT :most) unread
      """;

  /** Tells those people; whoever has been told already is not told again. Answers how many were. */
  int tell(Collection<UUID> accounts, Telling telling, Instant now) {
    // Always in one order, so that servers that tell the same people wait and never lock up.
    UUID[] people = accounts.stream().distinct().sorted().toArray(UUID[]::new);
    return getSession()
        .createNativeMutationQuery(TELL)
        .setParameter("accounts", people)
        .setParameter("kind", telling.kind().name())
        .setParameter("key", telling.key())
        .setParameter(
            "stage", telling.stage() == null ? null : telling.stage().name(), String.class)
        .setParameter("due", telling.dueOn(), LocalDate.class)
        .setParameter("subject", telling.subjectName())
        .setParameter("detail", telling.detail(), String.class)
        .setParameter("path", telling.path())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** One page of the notices of a person, the latest first. */
  Page<Notice> page(UUID account, NoticeFilter filter, PageRequest request) {
    List<String> conditions = new ArrayList<>(List.of("accountId = :account"));
    Map<String, Object> values = new HashMap<>(Map.of("account", account));
    if (filter.unread != null) {
      conditions.add("readAt is " + (filter.unread ? "null" : "not null"));
    }
    if (filter.kinds != null && !filter.kinds.isEmpty()) {
      conditions.add("kind in :kinds");
      values.put("kinds", filter.kinds);
    }
    String where = String.join(" and ", conditions);
    PanacheQuery<Notice> query =
        find(where + " order by " + SORTING.orderBy(request.sort), values)
            .range(request.offset, request.offset + request.limit - 1);
    return new Page<>(query.list(), count(where, values), request.limit, request.offset);
  }

  /** How many notices of a person wait to be read, {@code most} at most. */
  int countUnread(UUID account, int most) {
    return ((Number)
            getSession()
                .createNativeQuery(COUNT_UNREAD)
                .setParameter("account", account)
                .setParameter("most", most)
                .getSingleResult())
        .intValue();
  }

  /** Marks notices of a person as read, all of them when no ids are given. */
  int read(UUID account, List<UUID> ids, Instant now) {
    String unread = "readAt = ?1 where accountId = ?2 and readAt is null";
    return ids == null
        ? update(unread, now, account)
        : update(unread + " and id in ?3", now, account, ids);
  }

  /** Takes back what was marked at that time, all of it when no ids are given. */
  int unread(UUID account, List<UUID> ids, Instant readAt) {
    String read = "readAt = null where accountId = ?1 and readAt = ?2";
    return ids == null
        ? update(read, account, readAt)
        : update(read + " and id in ?3", account, readAt, ids);
  }
}
