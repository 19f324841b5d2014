package vn.sxsh.reference.energy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From how much energy a year on a production site is a designated large user.
 *
 * @param source the paper that says so
 */
@Schema(name = "EnergyThreshold")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnergyThresholdResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "1000") BigDecimal toe,
    LocalDate validFrom,
    @Schema(description = "Ngày đầu tiên không còn hiệu lực.") LocalDate validTo,
    @Schema(required = true) String source) {}
