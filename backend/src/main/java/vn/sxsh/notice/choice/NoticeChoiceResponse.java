package vn.sxsh.notice.choice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the caller is told by mail.
 *
 * @param version 0 as long as nothing was chosen
 * @param address where mail goes; absent when the account has none
 */
@Schema(name = "NoticeChoice")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeChoiceResponse(
    @Schema(required = true) int version,
    @Schema(required = true) MailFrequency mail,
    @Schema(required = true) MailLanguage language,
    @Schema(examples = "lan@example.org") String address) {}
