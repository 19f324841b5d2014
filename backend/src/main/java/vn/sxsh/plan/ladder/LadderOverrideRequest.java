package vn.sxsh.plan.ladder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sets a step of a year by hand. */
@Schema(name = "LadderOverrideRequest")
public record LadderOverrideRequest(
    UUID id,
    @Schema(required = true) @NotNull LadderStep step,
    @Schema(required = true, examples = "2018") @NotNull @Min(2000) @Max(2100) Integer year,
    @Schema(required = true, description = "Có đạt bậc này vào cuối năm đó không.") @NotNull
        Boolean holds,
    @Schema(required = true, examples = "Biên bản kiểm tra ngày 12/10/2018")
        @NotBlank
        @Size(max = 1000)
        String evidence,
    @Schema(required = true, examples = "Hồ sơ đánh giá chưa nhập vào hệ thống")
        @NotBlank
        @Size(max = 500)
        String reason,
    @Schema(required = true, examples = "2027-06-30") @NotNull LocalDate expiresOn) {}
