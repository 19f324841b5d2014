package vn.sxsh.notice.choice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** How one person wants to be told by mail. */
@Entity
public class NoticeChoice extends Record {

  public UUID accountId;

  @Enumerated(EnumType.STRING)
  public MailFrequency mail = MailFrequency.DAILY;

  @Enumerated(EnumType.STRING)
  public MailLanguage language = MailLanguage.VI;
}
