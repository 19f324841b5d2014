package vn.sxsh.outreach.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.activity.ActivityRef;

/**
 * What changed with an activity: by the latest answer before and the latest after of each facility.
 * Means and numbers of aware ones are of those facilities that answered both.
 */
@Schema(name = "SurveyActivityResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityResultResponse(
    @Schema(required = true) ActivityRef activity,
    @Schema(required = true) long before,
    @Schema(required = true) long after,
    @Schema(required = true) long both,
    BigDecimal scoreBefore,
    BigDecimal scoreAfter,
    @Schema(required = true) long awareBefore,
    @Schema(required = true) long awareAfter) {}
