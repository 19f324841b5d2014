package vn.sxsh.notice.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over tries to send mail. */
@ApplicationScoped
public class MailTryRepository implements PanacheRepositoryBase<MailTry, UUID> {

  /** The latest try of a mail that is being sent. */
  MailTry findLatest(UUID mail) {
    return find("mailId = ?1 order by id desc", mail).firstResult();
  }

  /** The latest tries of a mail, {@code most} at most, the latest first. */
  public List<MailTry> listLatest(UUID mail, int most) {
    return find("mailId = ?1 order by id desc", mail).page(0, most).list();
  }
}
