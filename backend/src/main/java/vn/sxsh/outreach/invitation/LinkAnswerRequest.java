package vn.sxsh.outreach.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.answer.SurveyChoice;

/** What a facility answers by a link. */
@Schema(name = "SurveyLinkAnswer")
public record LinkAnswerRequest(
    @NotNull @Size(min = 1, max = 40) @Schema(required = true)
        List<@Valid @NotNull SurveyChoice> choices) {}
