package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.shared.text.SearchText;
import vn.sxsh.shared.time.VietnamTime;

/** What rows can point at, in memory for the time of one step. */
final class KnownReferences {

  private record Unit(UUID id, String code, LocalDate from, LocalDate to) {}

  private final Map<String, List<Unit>> unitsByCode = new HashMap<>();
  private final Map<String, Set<UUID>> unitsByName = new HashMap<>();
  private final Map<String, UUID> sectors = new HashMap<>();
  private final Map<String, UUID> zones = new HashMap<>();
  private final Map<String, UUID> enterprises = new HashMap<>();
  private final LocalDate today;

  private KnownReferences(LocalDate today) {
    this.today = today;
  }

  /**
   * The unit of that code, as of a day (the one that it exists since, in an export) or now; null
   * when there is none.
   */
  UUID unit(String code, LocalDate from) {
    List<Unit> versions = unitsByCode.getOrDefault(code, List.of());
    if (from != null) {
      return versions.stream()
          .filter(it -> it.from == null || !it.from.isAfter(from))
          .filter(it -> it.to == null || it.to.isAfter(from))
          .findFirst()
          .map(Unit::id)
          .orElse(null);
    }
    return versions.stream()
        .filter(it -> it.to == null || it.to.isAfter(today))
        .findFirst()
        .or(() -> versions.stream().findFirst())
        .map(Unit::id)
        .orElse(null);
  }

  /** The units that a name can mean: its own, or with that of its parent behind a comma. */
  Set<UUID> unitsNamed(String name) {
    return unitsByName.getOrDefault(
        SearchText.normalise(name.replaceAll("\\s*,\\s*", ", ")), Set.of());
  }

  /** The sector of that code in that version. */
  UUID sector(String version, String code) {
    return sectors.get(version + "/" + code);
  }

  UUID zone(String code) {
    return zones.get(code.toUpperCase(java.util.Locale.ROOT));
  }

  UUID enterprise(String taxCode) {
    return enterprises.get(taxCode);
  }

  /** Reads them. */
  @ApplicationScoped
  static class Loader {

    private static final String UNITS =
        """
        SELECT u.id, u.code, u.valid_from, u.valid_to, u.name, u.short_name, p.name AS parent, p.short_name AS short
        FROM admin_unit u LEFT JOIN admin_unit p ON p.code = u.parent_code
          AND daterange(p.valid_from, p.valid_to) && daterange(u.valid_from, u.valid_to)
        ORDER BY u.code, u.valid_from DESC NULLS LAST
        """;

    private final EntityManager entityManager;
    private final VietnamTime time;

    Loader(EntityManager entityManager, VietnamTime time) {
      this.entityManager = entityManager;
      this.time = time;
    }

    @SuppressWarnings("unchecked")
    KnownReferences load() {
      KnownReferences known = new KnownReferences(time.today());
      for (Object[] row :
          (List<Object[]>) entityManager.createNativeQuery(UNITS, Object[].class).getResultList()) {
        Unit unit = new Unit((UUID) row[0], (String) row[1], day(row[2]), day(row[3]));
        List<Unit> versions = known.unitsByCode.computeIfAbsent(unit.code, it -> new ArrayList<>());
        if (!versions.contains(unit)) {
          versions.add(unit);
        }
        boolean living = unit.to == null || unit.to.isAfter(time.today());
        for (Object own : new Object[] {row[4], row[5]}) {
          if (living) {
            known.name((String) own, unit.id);
          }
          for (Object parent : new Object[] {row[6], row[7]}) {
            if (parent != null) {
              known.name(own + ", " + parent, unit.id);
            }
          }
        }
      }
      pairs("SELECT vsic_version || '/' || code, id FROM sector", known.sectors);
      pairs("SELECT upper(code), id FROM industrial_zone WHERE deleted_at IS NULL", known.zones);
      pairs(
          "SELECT tax_code, id FROM enterprise WHERE tax_code IS NOT NULL AND deleted_at IS NULL",
          known.enterprises);
      return known;
    }

    @SuppressWarnings("unchecked")
    private void pairs(String query, Map<String, UUID> into) {
      ((List<Object[]>) entityManager.createNativeQuery(query, Object[].class).getResultList())
          .forEach(row -> into.put((String) row[0], (UUID) row[1]));
    }

    private static LocalDate day(Object value) {
      return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
  }

  private void name(String name, UUID unit) {
    unitsByName.computeIfAbsent(SearchText.normalise(name), it -> new HashSet<>()).add(unit);
  }
}
