package vn.sxsh.plan.figure;

import vn.sxsh.facility.cohort.Split;

/** What a figure over the years is split by. */
public enum SeriesSplit {
  NONE(Split.NONE),
  /** The districts of each year's last day; the communes once there are no districts. */
  AREA(Split.UNIT),
  /** The division (level 2) of the sector's code. */
  SECTOR(Split.SECTOR),
  SIZE(Split.SIZE),
  ZONE(Split.ZONE);

  final Split counted;

  SeriesSplit(Split counted) {
    this.counted = counted;
  }
}
