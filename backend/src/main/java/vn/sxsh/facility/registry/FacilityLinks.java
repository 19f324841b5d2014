package vn.sxsh.facility.registry;

import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.facility.enterprise.EnterpriseRef;
import vn.sxsh.facility.zone.ZoneRef;
import vn.sxsh.reference.sector.SectorRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/** What a facility points at; null for what it does not, and for what is not there. */
record FacilityLinks(
    AdminUnitRef adminUnit, SectorRef sector, EnterpriseRef enterprise, ZoneRef zone) {

  /** All of it in one statement: every look at a facility asks. */
  static final String SQL =
      """
      SELECT u.id AS unit_id, u.code AS unit_code, u.name AS unit_name, u.valid_from, u.valid_to,
             s.id AS sector_id, s.vsic_version, s.code AS sector_code, s.name AS sector_name,
             e.id AS enterprise_id, e.name AS enterprise_name,
             z.id AS zone_id, z.code AS zone_code, z.name AS zone_name
      FROM (VALUES (:unit, :sector, :enterprise, :zone)) f (unit, sector, enterprise, zone)
      LEFT JOIN admin_unit u ON u.id = CAST(f.unit AS uuid)
      LEFT JOIN sector s ON s.id = CAST(f.sector AS uuid)
      LEFT JOIN enterprise e ON e.id = CAST(f.enterprise AS uuid)
      LEFT JOIN industrial_zone z ON z.id = CAST(f.zone AS uuid)
      """;

  /** The row of {@link #SQL}. */
  record Row(
      UUID unitId,
      String unitCode,
      String unitName,
      LocalDate unitValidFrom,
      LocalDate unitValidTo,
      UUID sectorId,
      String vsicVersion,
      String sectorCode,
      String sectorName,
      UUID enterpriseId,
      String enterpriseName,
      UUID zoneId,
      String zoneCode,
      String zoneName) {

    FacilityLinks links() {
      return new FacilityLinks(
          unitId == null
              ? null
              : new AdminUnitRef(unitId, unitCode, unitName, unitValidFrom, unitValidTo),
          sectorId == null ? null : new SectorRef(sectorId, vsicVersion, sectorCode, sectorName),
          enterpriseId == null ? null : new EnterpriseRef(enterpriseId, enterpriseName),
          zoneId == null ? null : new ZoneRef(zoneId, zoneCode, zoneName));
    }
  }
}
