package vn.sxsh.plan.figure;

import java.util.Arrays;
import java.util.regex.Pattern;
import vn.sxsh.facility.cohort.Split;
import vn.sxsh.facility.registry.FacilitySize;

/** What a figure over the years is split by. */
public enum SeriesSplit {
  NONE(Split.NONE),
  /** The districts of each year's last day; the communes once there are no districts. */
  AREA(Split.UNIT),
  /** The division (level 2) of the sector's code. */
  SECTOR(Split.SECTOR),
  SIZE(Split.SIZE),
  ZONE(Split.ZONE);

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  final Split counted;

  SeriesSplit(Split counted) {
    this.counted = counted;
  }

  /** True when a part can be called so: a size by its word, all else by an id. */
  boolean isKey(String group) {
    return switch (this) {
      case NONE -> false;
      case SIZE -> Arrays.stream(FacilitySize.values()).anyMatch(size -> size.name().equals(group));
      case AREA, SECTOR, ZONE -> ID.matcher(group).matches();
    };
  }
}
