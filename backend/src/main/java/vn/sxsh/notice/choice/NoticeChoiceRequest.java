package vn.sxsh.notice.choice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the caller wants to be told by mail. */
@Schema(name = "NoticeChoiceRequest")
public record NoticeChoiceRequest(
    @NotNull @Schema(required = true, examples = "DAILY") MailFrequency mail,
    @NotNull @Schema(required = true, examples = "VI") MailLanguage language) {}
