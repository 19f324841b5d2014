package vn.sxsh.facility.registry;

/**
 * What a list outside says of a facility; what it does not say is null.
 *
 * @param ordinal tells the keys of a list apart
 */
public record FacilityKey(int ordinal, String code, String taxCode, String name) {}
