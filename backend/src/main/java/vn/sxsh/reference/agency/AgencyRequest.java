package vn.sxsh.reference.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body as the client wants it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 */
@Schema(name = "AgencyRequest")
public record AgencyRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(required = true, examples = "SCT")
        String code,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Sở Công Thương") String name,
    @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
    @NotNull @Schema(required = true) AgencyKind kind,
    UUID parentId,
    UUID adminUnitId,
    @Schema(description = "Ngày đầu tiên hoạt động.") LocalDate validFrom,
    @Schema(description = "Ngày đầu tiên không còn hoạt động.") LocalDate validTo,
    @Size(max = 1000) String source,
    @Size(max = 50) List<@NotNull @Valid FocalPointRequest> focalPoints) {

  void writeTo(Agency agency) {
    agency.code = code;
    agency.name = name.strip();
    agency.aliases =
        aliases == null ? List.of() : aliases.stream().map(String::strip).distinct().toList();
    agency.kind = kind;
    agency.parentId = parentId;
    agency.adminUnitId = adminUnitId;
    agency.validFrom = validFrom;
    agency.validTo = validTo;
    agency.source = source;
  }

  /** The focal points; none when the client names none. */
  @Override
  public List<FocalPointRequest> focalPoints() {
    return focalPoints == null ? List.of() : focalPoints;
  }
}
