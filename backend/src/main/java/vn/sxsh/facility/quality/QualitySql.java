package vn.sxsh.facility.quality;

/** The conditions of the rules as SQL over {@code facility f}; each stands for itself. */
final class QualitySql {

  /** Stands where the condition of what the caller may know of goes. */
  static final String VISIBLE = "{visible}";

  /** Stands where pairs of one facility only can be asked for. */
  static final String PAIR = "{pair}";

  static final String UNEXPLAINED =
      "f.location_check IN ('OUTSIDE_PROVINCE', 'FAR_FROM_UNIT') AND f.location_reason IS NULL";

  static final String OUTSIDE_PROVINCE =
      "f.location_check = 'OUTSIDE_PROVINCE' AND f.location_reason IS NOT NULL";

  static final String FAR_FROM_UNIT =
      "f.location_check = 'FAR_FROM_UNIT' AND f.location_reason IS NOT NULL";

  static final String PLACE =
      "concat_ws('|', f.latitude, f.longitude, f.admin_unit_id, f.location_reason)";

  /** Both records must be known to the reader: a hidden one must not show by its likeness. */
  static final String PAIRED =
      """
      f.id IN (
        SELECT side.id FROM facility_duplicate d
        CROSS JOIN LATERAL (VALUES (d.first_id), (d.second_id)) side(id)
        WHERE d.state = 'OPEN' AND d.deleted_at IS NULL AND {pair}
          AND 2 = (SELECT count(*) FROM facility f
                   WHERE f.id IN (d.first_id, d.second_id) AND {visible}))
      """;

  static final String PAIRS =
      """
      (SELECT md5(string_agg(d.fingerprint, '|' ORDER BY d.id)) FROM facility_duplicate d
       WHERE d.state = 'OPEN' AND d.deleted_at IS NULL AND f.id IN (d.first_id, d.second_id))
      """;

  /** As an array, because what has gone is few: an index tells where it is named. */
  static final String ENTERPRISE_GONE =
      "f.enterprise_id = ANY (ARRAY(SELECT e.id FROM enterprise e WHERE e.deleted_at IS NOT NULL))";

  static final String ZONE_GONE =
      "f.zone_id = ANY (ARRAY(SELECT z.id FROM industrial_zone z WHERE z.deleted_at IS NOT NULL))";

  static final String FIELDS_MISSING =
      "(f.address IS NULL OR f.sector_id IS NULL OR f.size IS NULL OR f.pollution_risk IS NULL"
          + " OR f.operating_from IS NULL)";

  /** By their names in the API. */
  static final String MISSING_FIELDS =
      """
      concat_ws(',', CASE WHEN f.address IS NULL THEN 'address' END,
                CASE WHEN f.sector_id IS NULL THEN 'sectorId' END,
                CASE WHEN f.size IS NULL THEN 'size' END,
                CASE WHEN f.pollution_risk IS NULL THEN 'pollutionRisk' END,
                CASE WHEN f.operating_from IS NULL THEN 'operatingFrom' END)
      """;

  static final String NOT_CONFIRMED =
      "f.status NOT IN ('CLOSED', 'MOVED')"
          + " AND (f.last_confirmed_on IS NULL OR f.last_confirmed_on < CAST(:staleBefore AS date))";

  static final String SECTOR_OUTDATED =
      "f.sector_id IN (SELECT s.id FROM sector s WHERE s.vsic_version <> :vsic)";

  static final String UNIT_ENDED =
      "f.admin_unit_id IN (SELECT u.id FROM admin_unit u WHERE u.valid_to <= :today)";

  private QualitySql() {}
}
