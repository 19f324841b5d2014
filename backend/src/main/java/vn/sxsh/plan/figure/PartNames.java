package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.facility.zone.ZoneService;
import vn.sxsh.reference.sector.SectorService;
import vn.sxsh.reference.unit.AdminUnitService;

/** Tells which parts there are, and how they are called. */
@ApplicationScoped
public class PartNames {

  public static final Comparator<String> VIETNAMESE =
      Collator.getInstance(Locale.forLanguageTag("vi"))::compare;

  private final AdminUnitService units;
  private final SectorService sectors;
  private final ZoneService zones;

  PartNames(AdminUnitService units, SectorService sectors, ZoneService zones) {
    this.units = units;
    this.sectors = sectors;
    this.zones = zones;
  }

  /**
   * True when a figure of the day that is split so has, or can have, a part called so.
   *
   * @param key null: all facilities, which is the only part of no split
   */
  public boolean exists(SeriesSplit split, String key, LocalDate day) {
    if (key == null || !split.isKey(key)) {
      return key == null && split == SeriesSplit.NONE;
    }
    return switch (split) {
      case NONE -> false;
      case SIZE -> true;
      case AREA -> units.holdersOn(day).containsValue(UUID.fromString(key));
      case SECTOR -> {
        UUID sector = UUID.fromString(key);
        yield sector.equals(sectors.divisions(List.of(sector)).get(sector));
      }
      case ZONE -> !zones.refs(List.of(UUID.fromString(key))).isEmpty();
    };
  }

  /** The names of parts; empty where the key is a word of the contract. */
  public Map<String, String> labels(SeriesSplit split, Collection<String> keys) {
    List<UUID> ids =
        split == SeriesSplit.NONE || split == SeriesSplit.SIZE
            ? List.of()
            : keys.stream().map(UUID::fromString).distinct().toList();
    return switch (split) {
      case NONE, SIZE -> Map.of();
      case AREA ->
          units.refs(ids).values().stream()
              .collect(Collectors.toMap(unit -> unit.id().toString(), unit -> unit.name()));
      case SECTOR ->
          sectors.refs(ids).values().stream()
              .collect(
                  Collectors.toMap(
                      sector -> sector.id().toString(),
                      sector -> sector.code() + " " + sector.name()));
      case ZONE ->
          zones.refs(ids).values().stream()
              .collect(Collectors.toMap(zone -> zone.id().toString(), zone -> zone.name()));
    };
  }
}
