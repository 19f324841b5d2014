package vn.sxsh.reference.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of an administrative unit.
 *
 * @param parent the unit above, in its version of the date asked for
 * @param childCount how many units lie directly below, on the date asked for
 * @param predecessors what it was made of
 * @param successors what became of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AdminUnit")
public record AdminUnitResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "051") String code,
    @Schema(required = true, examples = "Huyện Hoà An") String name,
    @Schema(required = true, examples = "Hoà An") String shortName,
    @Schema(required = true) AdminUnitKind kind,
    @Schema(required = true, description = "1 tỉnh, 2 huyện, 3 xã.") int level,
    AdminUnitRef parent,
    @Schema(description = "Ngày đầu tiên có hiệu lực.") LocalDate validFrom,
    @Schema(description = "Ngày đầu tiên không còn hiệu lực.") LocalDate validTo,
    BigDecimal latitude,
    BigDecimal longitude,
    @Schema(required = true) String source,
    @Schema(required = true) long childCount,
    @Schema(required = true) List<AdminUnitRef> predecessors,
    @Schema(required = true) List<AdminUnitRef> successors) {}
