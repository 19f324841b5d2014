package vn.sxsh.notice.resend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.identity.account.AccountRef;
import vn.sxsh.notice.mail.MailState;
import vn.sxsh.notice.mail.TryOutcome;

/**
 * A mail with each try to send it.
 *
 * @param address where it went, or goes
 * @param nextAddress where the person gets mail now; absent when nowhere
 * @param nextTryAt when it is tried again at the earliest; of one that waits
 * @param tries the latest first
 */
@Schema(name = "NoticeMail")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MailResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) AccountRef person,
    @Schema(required = true) MailState state,
    @Schema(required = true, examples = "lan@example.org") String address,
    @Schema(examples = "lan@example.org") String nextAddress,
    @Schema(required = true) String subject,
    @Schema(required = true) String text,
    @Schema(required = true) Instant createdAt,
    Instant nextTryAt,
    @Schema(required = true, description = "Mới nhất trước, không quá 200 lần.") List<Try> tries) {

  /**
   * One try.
   *
   * @param endedAt absent while it is being made, or when the server stopped in the middle
   * @param askedBy who asked to send it again; absent when the program sent by itself
   * @param problem the answer of the mail server
   */
  @Schema(name = "NoticeMailTry")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Try(
      @Schema(required = true) UUID id,
      @Schema(required = true) String address,
      @Schema(required = true) Instant beganAt,
      Instant endedAt,
      TryOutcome outcome,
      @Schema(examples = "550 no such mailbox") String problem,
      AccountRef askedBy) {}
}
