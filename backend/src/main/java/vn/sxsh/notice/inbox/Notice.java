package vn.sxsh.notice.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.notice.Stage;

/** Something that one person was told. It is written once; only whether it was read changes. */
@Entity
public class Notice {

  @Id public UUID id;
  public UUID accountId;

  @Enumerated(EnumType.STRING)
  public NoticeKind kind;

  /** What is told; no person is told the same key twice. */
  public String key;

  @Enumerated(EnumType.STRING)
  public Stage stage;

  public LocalDate dueOn;
  public String subjectName;
  public String detail;
  public String path;
  public Instant createdAt;
  public Instant readAt;

  /** The digest that told it; null while none has. */
  public UUID mailId;
}
