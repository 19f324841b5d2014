package vn.sxsh.facility.exchange;

/** Kinds of files that the registry can be taken home in. */
public enum ExportFormat {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv;charset=UTF-8"),
  GEOJSON("geojson", "application/geo+json"),
  JSON("json", "application/json");

  final String ending;
  final String mediaType;

  ExportFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }
}
