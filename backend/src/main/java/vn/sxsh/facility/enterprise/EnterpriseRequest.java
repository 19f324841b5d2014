package vn.sxsh.facility.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An enterprise as the client wants it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 */
@Schema(name = "EnterpriseRequest")
public record EnterpriseRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Công ty CP Mẫu Cao Bằng")
        String name,
    @Size(max = 20) List<@NotBlank @Size(max = 300) String> aliases,
    @Size(max = 14) @Schema(examples = "4890000008") String taxCode,
    @Size(max = 500) String address,
    @Size(max = 300) String source) {

  void writeTo(Enterprise enterprise) {
    enterprise.name = name.strip();
    enterprise.aliases =
        aliases == null ? List.of() : aliases.stream().map(String::strip).distinct().toList();
    enterprise.taxCode = taxCode == null || taxCode.isBlank() ? null : taxCode.strip();
    enterprise.address = address;
    enterprise.source = source;
  }
}
