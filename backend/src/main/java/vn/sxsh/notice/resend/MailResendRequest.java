package vn.sxsh.notice.resend;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a mail is to be sent again.
 *
 * @param id made by the client: the same request again asks for nothing more
 */
@Schema(name = "NoticeMailResend")
public record MailResendRequest(
    @Schema(description = "Do máy khách đặt: gửi lại cùng yêu cầu không gửi thư thêm lần nữa.")
        UUID id) {}
