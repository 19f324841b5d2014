package vn.sxsh.notice.resend;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** That somebody asked to send a mail again. */
@Entity
public class MailResend extends Record {

  public UUID mailId;

  /** Whose mail it is. */
  public UUID accountId;

  /** Where it goes this time. */
  public String address;
}
