package vn.sxsh.reference.unit;

import java.math.BigDecimal;
import java.util.UUID;

/** The centre of a unit, in degrees (WGS 84). */
public record AdminUnitPoint(UUID id, BigDecimal latitude, BigDecimal longitude) {}
