package vn.sxsh.plan.entered;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value entered by hand: of a share both numbers, of a count one, else the day of reaching. */
@Schema(name = "EnteredValueRequest")
public record EnteredValueRequest(
    UUID id,
    @Schema(required = true, examples = "2018-12-31") @NotNull LocalDate day,
    @Schema(examples = "120") @PositiveOrZero Long numerator,
    @Schema(examples = "390") @Positive Long denominator,
    LocalDate reachedOn,
    @Schema(required = true, examples = "Báo cáo số 15/BC-SCT ngày 10/01/2019")
        @NotBlank
        @Size(max = 1000)
        String evidence,
    @Schema(required = true, examples = "Chưa có đủ phiếu khảo sát trong hệ thống")
        @NotBlank
        @Size(max = 500)
        String reason,
    @Schema(required = true, examples = "2027-06-30") @NotNull LocalDate expiresOn) {}
