package vn.sxsh.facility.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.part.ContactRequest;
import vn.sxsh.facility.part.IdentifierRequest;
import vn.sxsh.facility.part.LineRequest;
import vn.sxsh.facility.part.PartsRequest;
import vn.sxsh.facility.part.ProductRequest;

/**
 * A facility as the client wants it. An edit corrects what is true since the record's day; what
 * changed on a date is an event. A missing list of parts leaves the parts as they are.
 *
 * @param id made by the client, when it creates
 * @param code given by the program when it is missing
 * @param status only when it creates: later, a change of status is an event
 * @param since first day on which all of this is true, only when it creates
 * @param source the paper, list or person that the changes come from
 * @param lockedFields the fields that no import may replace; missing: as they are
 */
@Schema(name = "FacilityRequest")
public record FacilityRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @Size(max = 40)
        @Pattern(regexp = "[A-Z0-9]+([-.][A-Z0-9]+)*")
        @Schema(examples = "CS-000012", description = "Bỏ trống thì hệ thống cấp.")
        String code,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Cơ sở mẫu gạch tuynel Hòa An")
        String name,
    @Size(max = 20) List<@NotBlank @Size(max = 300) String> aliases,
    UUID enterpriseId,
    @Size(max = 14) @Schema(examples = "4890000008") String taxCode,
    @NotNull @Schema(required = true) UUID adminUnitId,
    @Size(max = 500) String address,
    UUID zoneId,
    @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 5) BigDecimal latitude,
    @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 5) BigDecimal longitude,
    @Size(max = 500) @Schema(description = "Vì sao vị trí trông có vẻ sai mà vẫn đúng.")
        String locationReason,
    UUID sectorId,
    FacilitySize size,
    @Min(0) @Max(1_000_000) Integer employees,
    PollutionRisk pollutionRisk,
    @Schema(description = "Chỉ khi tạo mới; bỏ trống là đang hoạt động.") FacilityStatus status,
    @PastOrPresent @Schema(description = "Chỉ khi tạo mới: ngày đầu tiên các thông tin này đúng.")
        LocalDate since,
    LocalDate operatingFrom,
    @DecimalMin("0")
        @Digits(integer = 11, fraction = 3)
        @Schema(description = "Tiêu thụ năng lượng một năm, TOE, theo khai báo.")
        BigDecimal annualToe,
    @Min(2000) @Max(2100) Integer annualToeYear,
    Visibility visibility,
    @Size(max = 2000) String note,
    @Size(max = 300) String source,
    @Size(max = 30) List<@NotBlank @Size(max = 40) String> lockedFields,
    @Size(max = 50) List<@NotNull @Valid IdentifierRequest> identifiers,
    @Size(max = 50) List<@NotNull @Valid ContactRequest> contacts,
    @Size(max = 100) List<@NotNull @Valid LineRequest> lines,
    @Size(max = 200) List<@NotNull @Valid ProductRequest> products) {

  void writeTo(Facility facility) {
    facility.name = name.strip();
    facility.aliases =
        aliases == null ? List.of() : aliases.stream().map(String::strip).distinct().toList();
    facility.enterpriseId = enterpriseId;
    facility.taxCode = blankToNull(taxCode);
    facility.adminUnitId = adminUnitId;
    facility.address = blankToNull(address);
    facility.zoneId = zoneId;
    facility.latitude = latitude;
    facility.longitude = longitude;
    facility.locationReason = blankToNull(locationReason);
    facility.sectorId = sectorId;
    facility.size = size;
    facility.employees = employees;
    facility.pollutionRisk = pollutionRisk;
    facility.operatingFrom = operatingFrom;
    facility.annualToe = annualToe;
    facility.annualToeYear = annualToe == null ? null : annualToeYear;
    facility.visibility = visibility == null ? Visibility.NORMAL : visibility;
    facility.note = blankToNull(note);
  }

  PartsRequest parts() {
    return new PartsRequest(identifiers, contacts, lines, products);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
