package vn.sxsh.notice.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.time.VietnamTime;

/** Reads who was told what, by which channel; a notice that a mail told stands there twice. */
@ApplicationScoped
class DeliveryRepository {

  private static final int ROWS_AT_A_TIME = 500;

  private static final Sorting SORTING =
      new Sorting("-toldAt", "d.id desc, d.channel")
          .allow("toldAt", "d.told_at")
          .allow("name", "a.display_name COLLATE \"vi-x-icu\"");

  private static final String FROM =
      """
       FROM (
        SELECT n.id, n.account_id, n.kind, n.stage, n.due_on, n.subject_name, 'IN_APP' AS channel,
               CASE WHEN n.read_at IS NULL THEN 'SHOWN' ELSE 'READ' END AS outcome,
               CAST(NULL AS text) AS address, CAST(NULL AS text) AS problem, n.created_at AS told_at,
               CAST(NULL AS uuid) AS mail_id
        FROM notice n
        UNION ALL
        SELECT n.id, n.account_id, n.kind, n.stage, n.due_on, n.subject_name, 'MAIL', m.state,
               m.address, m.problem, coalesce(m.ended_at, m.waits_since), m.id
        FROM notice n JOIN notice_mail m ON m.id = n.mail_id
       ) d JOIN account a ON a.id = d.account_id
       WHERE\s""";

  private static final String ROW =
      """
      SELECT d.id, d.account_id, a.display_name, d.kind, d.stage, d.due_on, d.subject_name,
             d.channel, d.outcome, d.address, d.problem, d.told_at, d.mail_id
      """;

  private final Session session;

  DeliveryRepository(Session session) {
    this.session = session;
  }

  /** A delivery as the database gives it. */
  record Row(
      UUID noticeId,
      UUID accountId,
      String accountName,
      String kind,
      String stage,
      LocalDate dueOn,
      String subjectName,
      String channel,
      String outcome,
      String address,
      String problem,
      Instant toldAt,
      UUID mailId) {}

  /** One page of the deliveries, the latest first. */
  Page<Row> page(DeliveryFilter filter, PageRequest request) {
    SqlConditions where = where(filter);
    List<Row> rows =
        where
            .applyTo(session.createNativeQuery(sql(where, request.sort), Row.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    Long total =
        (Long)
            where
                .applyTo(session.createNativeQuery("SELECT count(*)" + FROM + where.sql()))
                .getSingleResult();
    return new Page<>(rows, total, request.limit, request.offset);
  }

  /** All of them, through a cursor; to be closed. */
  Stream<Row> stream(DeliveryFilter filter) {
    SqlConditions where = where(filter);
    return where
        .applyTo(session.createNativeQuery(sql(where, null), Row.class))
        .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_A_TIME)
        .getResultStream();
  }

  private static String sql(SqlConditions where, String sort) {
    return ROW + FROM + where.sql() + " ORDER BY " + SORTING.orderBy(sort);
  }

  private static SqlConditions where(DeliveryFilter filter) {
    return new SqlConditions()
        .addIfGiven("a.search LIKE search_pattern(:q) ESCAPE '\\'", "q", filter.q)
        .addIfGiven("d.account_id = :account", "account", filter.account)
        .addIfGiven("d.kind IN (:kinds)", "kinds", names(filter.kinds))
        .addIfGiven(
            "d.channel = :channel",
            "channel",
            filter.channel == null ? null : filter.channel.name())
        .addIfGiven("d.outcome IN (:outcomes)", "outcomes", names(filter.outcomes))
        .addIfGiven("d.told_at >= :from", "from", VietnamTime.startOf(filter.from))
        .addIfGiven(
            "d.told_at < :to",
            "to",
            filter.to == null ? null : VietnamTime.startOf(filter.to.plusDays(1)));
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values == null ? null : values.stream().<String>map(Enum::name).toList();
  }
}
