package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/** Reads the findings of a rule through a cursor: memory does not grow with their number. */
@ApplicationScoped
class FindingExportRepository {

  private static final int ROWS_AT_A_TIME = 500;

  private final FindingQuery query;
  private final Session session;

  FindingExportRepository(FindingQuery query, Session session) {
    this.query = query;
    this.session = session;
  }

  /** A finding of one rule as the database gives it. */
  record Found(
      String facilityCode,
      String facilityName,
      String unitName,
      String missing,
      String state,
      UUID ownerId,
      LocalDate dueOn,
      String reason) {}

  /** The findings of a filter that is about one rule, in the order of the names; to be closed. */
  Stream<Found> rows(FindingFilter filter) {
    FindingQuery.Parts parts = query.all(filter);
    if (parts.rules().isEmpty()) {
      return Stream.empty();
    }
    String sql = parts.rules().get(0).all(parts.outer().sql());
    return parts
        .applyTo(session.createNativeQuery(sql, Found.class))
        .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_A_TIME)
        .getResultStream();
  }
}
