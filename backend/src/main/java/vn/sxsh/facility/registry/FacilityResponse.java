package vn.sxsh.facility.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.facility.enterprise.EnterpriseRef;
import vn.sxsh.facility.part.PartsResponse;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.facility.zone.ZoneRef;
import vn.sxsh.reference.sector.SectorRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/**
 * One facility.
 *
 * @param since first day on which the record is true as it stands; absent: since before anybody
 *     asks
 * @param missing the fields that a complete record has and this one has not
 * @param origins where the values come from, by field; {@code *} stands for all others
 */
@Schema(name = "Facility")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacilityResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "CS-000012") String code,
    LocalDate since,
    @Schema(required = true) String name,
    @Schema(required = true) List<String> aliases,
    EnterpriseRef enterprise,
    String taxCode,
    @Schema(required = true) AdminUnitRef adminUnit,
    String address,
    ZoneRef zone,
    BigDecimal latitude,
    BigDecimal longitude,
    @Schema(required = true) LocationCheck.Result locationCheck,
    String locationReason,
    SectorRef sector,
    FacilitySize size,
    Integer employees,
    PollutionRisk pollutionRisk,
    @Schema(required = true) FacilityStatus status,
    LocalDate operatingFrom,
    @Schema(description = "TOE một năm theo khai báo; chỉ với ai được xem.") BigDecimal annualToe,
    Integer annualToeYear,
    @Schema(
            description =
                "Sử dụng năng lượng trọng điểm: đạt ngưỡng cuối năm đó; chỉ với ai được xem.")
        Boolean largeEnergyUser,
    @Schema(required = true) Visibility visibility,
    String note,
    LocalDate lastConfirmedOn,
    @Schema(required = true) int completeness,
    @Schema(required = true) List<String> missing,
    @Schema(required = true) Map<String, FieldOrigin> origins,
    @Schema(required = true) PartsResponse parts,
    @Schema(required = true) Instant updatedAt) {

  static FacilityResponse of(
      Facility facility,
      FacilityLinks links,
      PartsResponse parts,
      Boolean largeEnergyUser,
      boolean confidential) {
    boolean hidden = TaxCode.isPersonal(facility.taxCode) && !confidential;
    return new FacilityResponse(
        facility.id,
        facility.version,
        facility.code,
        facility.since,
        facility.name,
        facility.aliases,
        links.enterprise(),
        hidden ? null : facility.taxCode,
        links.adminUnit(),
        facility.address,
        links.zone(),
        facility.latitude,
        facility.longitude,
        facility.locationCheck,
        facility.locationReason,
        links.sector(),
        facility.size,
        facility.employees,
        facility.pollutionRisk,
        facility.status,
        facility.operatingFrom,
        confidential ? facility.annualToe : null,
        confidential ? facility.annualToeYear : null,
        largeEnergyUser,
        facility.visibility,
        facility.note,
        facility.lastConfirmedOn,
        facility.completeness,
        FacilityField.missing(facility),
        facility.origins,
        parts,
        facility.updatedAt);
  }
}
