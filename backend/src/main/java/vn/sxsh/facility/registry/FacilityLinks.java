package vn.sxsh.facility.registry;

import vn.sxsh.facility.enterprise.EnterpriseRef;
import vn.sxsh.facility.zone.ZoneRef;
import vn.sxsh.reference.sector.SectorRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/** What a facility points at; null for what it does not. */
record FacilityLinks(
    AdminUnitRef adminUnit, SectorRef sector, EnterpriseRef enterprise, ZoneRef zone) {}
