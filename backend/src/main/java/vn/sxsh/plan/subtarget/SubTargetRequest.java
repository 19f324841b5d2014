package vn.sxsh.plan.subtarget;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.figure.SeriesSplit;

/** What is wanted of a part in a year: either a share or a number of facilities. */
@Schema(name = "SubTargetRequest")
public record SubTargetRequest(
    UUID id,
    @Schema(required = true, examples = "2019") @NotNull @Min(1900) @Max(2200) Integer year,
    @Schema(required = true) @NotNull SeriesSplit split,
    @Schema(
            examples = "SMALL",
            description = "Đơn vị, ngành, quy mô hoặc khu; bỏ trống khi đặt cho toàn bộ.")
        @Size(max = 40)
        String key,
    @Schema(examples = "60") @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,
    @Schema(examples = "20") @PositiveOrZero @Max(10_000_000) Long number,
    @Schema(examples = "Quyết định số 12/QĐ-UBND") @Size(max = 500) String basis) {}
