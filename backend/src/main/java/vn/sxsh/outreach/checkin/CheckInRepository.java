package vn.sxsh.outreach.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over open check-ins. */
@ApplicationScoped
public class CheckInRepository implements Records<OutreachCheckIn> {

  /** The one that a link belongs to. */
  Optional<OutreachCheckIn> findByToken(String token) {
    return find("token = ?1 and deletedAt is null", token).firstResultOptional();
  }

  /** The one of an activity. */
  Optional<OutreachCheckIn> findByActivity(UUID activityId) {
    return find("activityId = ?1 and deletedAt is null", activityId).firstResultOptional();
  }

  /** How many have written themselves into the list of an activity. */
  long countEntries(UUID activityId) {
    return getEntityManager()
        .createQuery(
            "select count(*) from OutreachAttendance where activityId = :activity and way = CHECK_IN",
            Long.class)
        .setParameter("activity", activityId)
        .getSingleResult();
  }

  /** True when somebody with that number stands in the list of the activity. */
  boolean isListed(UUID activityId, String phone) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(
                """
                SELECT EXISTS (
                  SELECT FROM outreach_attendance t JOIN outreach_person p ON p.id = t.person_id
                  WHERE t.activity_id = :activity AND t.deleted_at IS NULL AND p.phone_key =
                    regexp_replace(regexp_replace(:phone, '[^0-9]', '', 'g'), '^(0084|84)', '0'))
                """)
            .setParameter("activity", activityId)
            .setParameter("phone", phone)
            .getSingleResult();
  }
}
