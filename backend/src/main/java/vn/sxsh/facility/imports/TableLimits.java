package vn.sxsh.facility.imports;

import vn.sxsh.shared.office.OfficeZip;

/** How much a file may ask of the machine. */
final class TableLimits {

  static final long MOST_BYTES = 30L * 1024 * 1024;

  /** A hundred thousand records, with the headings and sums around them. */
  static final int MOST_ROWS = 100_100;

  static final int MOST_COLUMNS = 100;

  /** Characters of a cell, as in Excel. */
  static final int LONGEST_CELL = 32_767;

  static final long MOST_INFLATED = 400L * 1024 * 1024;
  static final OfficeZip.Limits ZIP =
      new OfficeZip.Limits(2_000, MOST_INFLATED, 5L * 1024 * 1024, 200);

  private TableLimits() {}
}
