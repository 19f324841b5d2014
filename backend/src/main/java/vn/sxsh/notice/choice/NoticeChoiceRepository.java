package vn.sxsh.notice.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over what people have chosen. */
@ApplicationScoped
public class NoticeChoiceRepository implements Records<NoticeChoice> {

  /** What the person has chosen, if anything. */
  Optional<NoticeChoice> findOf(UUID account) {
    return find("accountId", account).firstResultOptional();
  }

  /** As {@link #findOf}, locked until the transaction ends; others who choose wait meanwhile. */
  Optional<NoticeChoice> findOfForEdit(UUID account) {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext(:turn))")
        .setParameter("turn", "notice-choice " + account)
        .getSingleResult();
    return find("accountId", account)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
