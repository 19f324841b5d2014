package vn.sxsh.notice.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One try to send a mail. Without an end it is being made, or its server died over it. */
@Entity
public class MailTry {

  @Id public UUID id;
  public UUID mailId;

  /** Where it went, whatever the address is today. */
  public String address;

  /** The request to which it answers; null: the program sent by itself. */
  public UUID resendId;

  public Instant beganAt;
  public Instant endedAt;

  @Enumerated(EnumType.STRING)
  public TryOutcome outcome;

  /** The answer of the mail server, in one line. */
  public String problem;

  void end(TryOutcome how, Instant time, String why) {
    outcome = how;
    endedAt = time;
    problem = why;
  }
}
