package vn.sxsh.facility.map;

/**
 * The window of a map, cut into cells that stand still while the map is moved. There are never more
 * than {@link #MOST_CELLS}: a large window seen closely gets larger cells.
 */
record MapGrid(double west, double south, double east, double north, double width, double height) {

  static final int MOST_CELLS = 1500;

  private static final double WORLD_PIXELS = 256;
  private static final double CELL_PIXELS = 48;

  /** At this latitude a degree to the east is as long as this part of a degree to the north. */
  private static final double SQUEEZE = Math.cos(Math.toRadians(22.7));

  static MapGrid of(MapRequest request) {
    double west = request.west.doubleValue();
    double south = request.south.doubleValue();
    double east = request.east.doubleValue();
    double north = request.north.doubleValue();
    double width = 360 * CELL_PIXELS / (WORLD_PIXELS * Math.scalb(1.0, request.zoom));
    while (cells(east - west, width) * cells(north - south, width * SQUEEZE) > MOST_CELLS) {
      width *= 2;
    }
    return new MapGrid(west, south, east, north, width, width * SQUEEZE);
  }

  /** How many cells a stretch can touch; none when it is turned about. */
  private static double cells(double stretch, double size) {
    return stretch < 0 ? 0 : Math.ceil(stretch / size) + 1;
  }

  /** True for a place inside the window. */
  boolean holds(double latitude, double longitude) {
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }
}
