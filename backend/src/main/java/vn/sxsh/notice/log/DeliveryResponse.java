package vn.sxsh.notice.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.identity.account.AccountRef;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.notice.Stage;

/**
 * That a person was told something by one channel, and what became of it.
 *
 * @param id of the notice, and the channel
 * @param address where a mail went
 * @param mailId the mail that told it, which may tell of more
 * @param problem what the mail server said when it did not take the mail
 */
@Schema(name = "NoticeDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryResponse(
    @Schema(required = true, examples = "01890000-0000-7000-8000-00000000e001:MAIL") String id,
    @Schema(required = true) AccountRef person,
    @Schema(required = true) NoticeKind kind,
    Stage stage,
    LocalDate dueOn,
    @Schema(required = true) String subjectName,
    @Schema(required = true) DeliveryChannel channel,
    @Schema(required = true) DeliveryOutcome outcome,
    @Schema(examples = "lan@example.org") String address,
    String problem,
    @Schema(required = true) Instant toldAt,
    UUID mailId) {

  static DeliveryResponse of(DeliveryRepository.Row row) {
    return new DeliveryResponse(
        row.noticeId() + ":" + row.channel(),
        new AccountRef(row.accountId(), row.accountName()),
        NoticeKind.valueOf(row.kind()),
        row.stage() == null ? null : Stage.valueOf(row.stage()),
        row.dueOn(),
        row.subjectName(),
        DeliveryChannel.valueOf(row.channel()),
        DeliveryOutcome.valueOf(row.outcome()),
        row.address(),
        row.problem(),
        row.toldAt(),
        row.mailId());
  }
}
