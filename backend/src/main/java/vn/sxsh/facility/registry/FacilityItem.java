package vn.sxsh.facility.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.facility.enterprise.EnterpriseRef;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.facility.zone.ZoneRef;
import vn.sxsh.reference.sector.SectorRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/** A facility as lists show it. */
@Schema(name = "FacilityItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacilityItem(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "CS-000012") String code,
    @Schema(required = true, examples = "Cơ sở mẫu gạch tuynel Hòa An") String name,
    @Schema(examples = "4890000008") String taxCode,
    EnterpriseRef enterprise,
    @Schema(required = true) AdminUnitRef adminUnit,
    SectorRef sector,
    ZoneRef zone,
    String address,
    FacilitySize size,
    PollutionRisk pollutionRisk,
    @Schema(required = true) FacilityStatus status,
    BigDecimal latitude,
    BigDecimal longitude,
    @Schema(required = true) LocationCheck.Result locationCheck,
    @Schema(required = true, description = "Phần trăm các mục cần có đã được điền.")
        int completeness,
    LocalDate lastConfirmedOn,
    @Schema(required = true) Instant updatedAt) {

  static FacilityItem of(FacilityRow row, boolean confidential) {
    return new FacilityItem(
        row.id(),
        row.version(),
        row.code(),
        row.name(),
        TaxCode.isPersonal(row.taxCode()) && !confidential ? null : row.taxCode(),
        row.enterpriseId() == null
            ? null
            : new EnterpriseRef(row.enterpriseId(), row.enterpriseName()),
        new AdminUnitRef(
            row.unitId(), row.unitCode(), row.unitName(), row.unitValidFrom(), row.unitValidTo()),
        row.sectorId() == null
            ? null
            : new SectorRef(row.sectorId(), row.vsicVersion(), row.sectorCode(), row.sectorName()),
        row.zoneId() == null ? null : new ZoneRef(row.zoneId(), row.zoneCode(), row.zoneName()),
        row.address(),
        row.size() == null ? null : FacilitySize.valueOf(row.size()),
        row.pollutionRisk() == null ? null : PollutionRisk.valueOf(row.pollutionRisk()),
        FacilityStatus.valueOf(row.status()),
        row.latitude(),
        row.longitude(),
        LocationCheck.Result.valueOf(row.locationCheck()),
        row.completeness(),
        row.lastConfirmedOn(),
        row.updatedAt());
  }
}
