package vn.sxsh.facility.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of a list as the database gives it, names of what it points at included. */
record FacilityRow(
    UUID id,
    Integer version,
    String code,
    String name,
    String taxCode,
    UUID enterpriseId,
    String enterpriseName,
    UUID unitId,
    String unitCode,
    String unitName,
    String unitShortName,
    LocalDate unitValidFrom,
    LocalDate unitValidTo,
    UUID sectorId,
    String vsicVersion,
    String sectorCode,
    String sectorName,
    UUID zoneId,
    String zoneCode,
    String zoneName,
    String address,
    String size,
    String pollutionRisk,
    String status,
    BigDecimal latitude,
    BigDecimal longitude,
    String locationCheck,
    Short completeness,
    LocalDate lastConfirmedOn,
    Instant updatedAt) {

  /** The columns, in the order of the components, over {@code facility f} and {@link #JOINS}. */
  static final String COLUMNS =
      """
      f.id, f.version, f.code, f.name, f.tax_code, f.enterprise_id, e.name AS enterprise_name,
      u.id AS unit_id, u.code AS unit_code, u.name AS unit_name, u.short_name,
      u.valid_from, u.valid_to,
      f.sector_id, s.vsic_version, s.code AS sector_code, s.name AS sector_name,
      f.zone_id, z.code AS zone_code, z.name AS zone_name, f.address,
      f.size, f.pollution_risk, f.status, f.latitude, f.longitude, f.location_check,
      f.completeness, f.last_confirmed_on, f.updated_at
      """;

  /** The tables that the names come from. */
  static final String JOINS =
      """
      JOIN admin_unit u ON u.id = f.admin_unit_id
      LEFT JOIN enterprise e ON e.id = f.enterprise_id
      LEFT JOIN sector s ON s.id = f.sector_id
      LEFT JOIN industrial_zone z ON z.id = f.zone_id
      """;
}
